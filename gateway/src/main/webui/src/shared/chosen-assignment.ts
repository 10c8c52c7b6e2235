import type { Me } from '@/generated/members/types.gen';

type Assignment = Me['assignments'][number];

/** The choice among several assignments lasts as long as the tab; an id, nothing personal. */
const place = 'assignment';

export const chosenAssignment = () => sessionStorage.getItem(place);

export const keepChosenAssignment = ({ id }: Assignment) => {
  sessionStorage.setItem(place, id);
};

/** The one that was chosen where it still holds, else the first. */
export const assignmentOf = ({ assignments }: Me, chosen: string | null): Assignment | undefined =>
  assignments.find(({ id }) => id === chosen) ?? assignments[0];
