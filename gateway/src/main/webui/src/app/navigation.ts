import AccountTreeIcon from '@mui/icons-material/AccountTreeOutlined';
import CallSplitIcon from '@mui/icons-material/CallSplitOutlined';
import AssignmentIndIcon from '@mui/icons-material/AssignmentIndOutlined';
import FlagIcon from '@mui/icons-material/FlagOutlined';
import GroupsIcon from '@mui/icons-material/GroupsOutlined';
import GavelIcon from '@mui/icons-material/GavelOutlined';
import HowToRegIcon from '@mui/icons-material/HowToRegOutlined';
import InsightsIcon from '@mui/icons-material/InsightsOutlined';
import UploadFileIcon from '@mui/icons-material/UploadFileOutlined';
import WorkspacePremiumIcon from '@mui/icons-material/WorkspacePremiumOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import { paths } from '@/shared/paths';
import type { Role } from '@/shared/session';

/** Namespaces of the texts; each `title` is a label of the navigation. */
export const features = ['overview', 'units', 'members', 'rosters', 'referrals', 'assignments', 'targets', 'outsideNumbers', 'reorganisations', 'rules'] as const;

interface Entry {
  feature: (typeof features)[number];
  to: (unit: string) => string;
  /** Patterns of pages that belong to it though their addresses begin otherwise. */
  also?: string[];
  /** A label that a fifth of a phone's width can hold. */
  brief?: 'frame:briefly.referrals';
  icon: SvgIconComponent;
  /** Only for these roles; without it, for everybody. What the server allows decides in the end. */
  roles?: Role[];
}

/** One line per page that has a place in the navigation, the most used first: a phone shows four and the rest under “more”. */
export const navigation: Entry[] = [
  { feature: 'overview', to: paths.unit, icon: InsightsIcon },
  { feature: 'members', to: paths.members, also: [paths.member(':id'), paths.grading(':id')], icon: GroupsIcon },
  { feature: 'referrals', to: paths.referrals, also: [paths.referral(':id'), paths.selections(':id'), paths.newSelection(':id'), paths.meetings(':id'), paths.meeting(':id'), paths.handoverBatches(':id'), paths.handoverBatch(':id')], brief: 'frame:briefly.referrals', icon: WorkspacePremiumIcon },
  { feature: 'units', to: paths.units, also: [paths.aboutUnit(':id')], icon: AccountTreeIcon },
  { feature: 'rosters', to: paths.rosterImports, icon: UploadFileIcon, roles: ['branch-secretary', 'grassroots-committee', 'standing-committee', 'organisation-board'] },
  { feature: 'assignments', to: paths.assignments, icon: AssignmentIndIcon },
  { feature: 'targets', to: paths.targets, icon: FlagIcon },
  { feature: 'outsideNumbers', to: paths.outsideNumbers, icon: HowToRegIcon },
  { feature: 'reorganisations', to: paths.reorganisations, icon: CallSplitIcon, roles: ['organisation-board', 'provincial-standing-committee'] },
  { feature: 'rules', to: paths.rules, icon: GavelIcon },
];
