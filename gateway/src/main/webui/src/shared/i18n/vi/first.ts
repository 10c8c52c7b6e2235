import { frame } from './frame';
import { overview } from './overview';
import { reorganisations } from './reorganisations';
import { roles } from './roles';
import { shared } from './shared';
import { terms } from './terms';
import { titles } from './titles';

const navigation = Object.fromEntries(Object.entries(titles).map(([namespace, title]) => [namespace, { title }]));

/** What the frame and the first page say: they do not wait for the texts of the others. */
export const first = { ...navigation, frame, shared, roles, terms, overview, reorganisations };
