type Labelled = typeof HTMLInputElement | typeof HTMLTextAreaElement | typeof HTMLButtonElement | typeof HTMLSelectElement;

const labelled: Labelled[] = [HTMLInputElement, HTMLTextAreaElement, HTMLButtonElement, HTMLSelectElement];

/** What a label is for, found as a browser does: jsdom walks through the whole page for each label of each field. */
export function findLabelsById() {
  Object.defineProperty(HTMLLabelElement.prototype, 'control', {
    configurable: true,
    get(this: HTMLLabelElement) {
      return this.htmlFor ? this.ownerDocument.getElementById(this.htmlFor) : this.querySelector('input, textarea, button, select');
    },
  });
  for (const { prototype } of labelled) {
    Object.defineProperty(prototype, 'labels', {
      configurable: true,
      get(this: HTMLInputElement) {
        return [...this.ownerDocument.querySelectorAll('label')].filter(({ control }) => control === this);
      },
    });
  }
}
