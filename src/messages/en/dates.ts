import { locale } from './numbers.ts';

/** How times are told. What is formatted or sorted by Intl is so in this locale. */
export const dates = {
  locale,
  justNow: 'Just now',
  today: (time: string) => `Today, ${time}`,
  yesterday: 'Yesterday',
  dayAndTime: (day: string, time: string) => `${day} ${time}`,
};
