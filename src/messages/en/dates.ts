/** How times are told. Figures come from Intl in this locale. */
export const dates = {
  locale: 'en-GB',
  justNow: 'Just now',
  today: (time: string) => `Today, ${time}`,
  yesterday: 'Yesterday',
  dayAndTime: (day: string, time: string) => `${day} ${time}`,
};
