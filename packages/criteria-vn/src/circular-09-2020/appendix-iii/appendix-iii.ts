import type { Entry } from "../entry.ts";
import { carcinogens } from "./carcinogens.ts";
import { items1to34 } from "./items-1-to-34.ts";
import { items35to56 } from "./items-35-to-56.ts";
import { items61to69 } from "./items-61-to-69.ts";
import { loadEntries } from "./loads.ts";
import { mutagensAndReproductiveToxins } from "./mutagens-and-reproductive-toxins.ts";
import { regularContact } from "./regular-contact.ts";

const last = items61to69.length - 1;

/** The 69 harmful jobs with their sub-items and the table of item 68, in the order of the Circular. */
export const appendixIII: readonly Entry[] = [
  ...items1to34,
  ...items35to56,
  ...mutagensAndReproductiveToxins,
  ...carcinogens,
  ...regularContact,
  ...items61to69.slice(0, last),
  ...loadEntries,
  ...items61to69.slice(last),
];
