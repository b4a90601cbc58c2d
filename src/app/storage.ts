import { DraftStorage } from '#storage';
import { now } from './environment.ts';

/** The app's one storage. It opens its database when it is first asked for something. */
export const storage = new DraftStorage({ now });
