import { blocks } from './blocks.ts';
import { commands } from './commands.ts';
import { counts } from './counts.ts';
import { dates } from './dates.ts';
import { desk } from './desk.ts';
import { details } from './details.ts';
import { editor } from './editor.ts';
import { importing } from './importing.ts';
import { library } from './library.ts';
import { notices } from './notices.ts';
import { settings } from './settings.ts';
import { sources } from './sources.ts';
import { storage } from './storage.ts';

/** Everything the interface says in English. The shape of this object is the catalogue's type. */
export const en = {
  blocks,
  commands,
  counts,
  dates,
  desk,
  details,
  editor,
  importing,
  library,
  notices,
  settings,
  sources,
  storage,
};
