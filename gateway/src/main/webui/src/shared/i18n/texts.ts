/** The same keys in another language: a missing or an unknown one does not compile. */
export type SameTexts<T> = { [K in keyof T]: T[K] extends string ? string : SameTexts<T[K]> };
