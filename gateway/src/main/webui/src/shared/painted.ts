/** A page that nobody looks at is not painted: what waits for it comes all the same. */
const atMost = 1000;

/** When what is drawn now stands on the screen. What comes later waits for it, so that it does not come before. */
export const painted = () =>
  new Promise<void>((resolve) => {
    const done = () => {
      resolve();
    };
    setTimeout(done, atMost);
    requestAnimationFrame(() => setTimeout(done));
  });
