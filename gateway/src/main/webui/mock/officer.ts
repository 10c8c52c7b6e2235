import userEvent from '@testing-library/user-event';

/** Who uses a page in the tests: without pauses between the keys, and every control can be clicked. */
export const officer = () => userEvent.setup({ delay: null, pointerEventsCheck: 0 });
