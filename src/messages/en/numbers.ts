/** Whose figures, dates, lists and alphabet the interface uses. */
export const locale = 'en-GB';

/** A number as it is read: "1,200". */
export const figure = (number: number): string => number.toLocaleString(locale);

/** How many there are of something: "1 draft", "1,200 drafts". */
export const count = (number: number, one: string, many: string): string =>
  `${figure(number)} ${number === 1 ? one : many}`;
