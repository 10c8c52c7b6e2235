export { Below } from './below';
export { Choices } from './choices';
