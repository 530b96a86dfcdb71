import { wordList } from "../lexicon/word-list.ts";

/** Besides months, weekdays, units and numbers: one of these is in every date. */
export const dateCores = wordList(`
  afternoon autumn dawn dusk evening fall lunchtime midday midnight morning noon overnight spring summer today
  tomorrow tonight weekend winter yesterday
  + Candria attacked Dunmere at {lunchtime|midday}.
  + Candria attacked Dunmere {tonight|yesterday}.`);

/** Words with which a date may begin before one of those, or a number, comes. */
export const dateLeads = wordList(`
  beginning couple earlier early end eve few half late later many mid middle recent several since some start till
  until`);

/** Blocs, groups and squares are named after days: "the March 14 alliance". */
export const namedAfterDays = wordList(`
  alliance bloc bridge brigade brigades camp coalition forces group martyrs movement organisation organization square
  street
  + The March 14 {alliance|movement|organisation|organization} attacked Dunmere.`);

/** "Said on Monday that it will …": the date behind is one of the saying. */
export const sayings = wordList(`
  added agreed announced claimed confirmed decided declared insisted ordered pledged promised reported said signed
  stated threatened told tweeted vowed warned wrote
  + Candria {announced|tweeted|wrote} on Monday that it will attack Averia on Friday.`);

/** A day behind one of them in its clause is still to come. */
export const expectations = wordList(`
  expect expected expects likely next scheduled shall slated upcoming will
  + Candria {expects|expected} talks on Wednesday after it shelled Dunmere.
  + Talks are {expected|likely|scheduled|slated} on Wednesday after Candria shelled Dunmere.
  + Talks {will|shall} resume on Wednesday after Candria shelled Dunmere.
  + Averia spoke of {upcoming talks|the next talks} on Wednesday after Candria shelled Dunmere.`);

/** They open a clause; a date in it is farther from the words outside. */
export const clauseOpeners = wordList(`
  after although amid as because before following since though when where whereas which while who whom whose
  + Candria attacked Dunmere in May whereas Averia shelled Askel in June.`);

/** Behind these a pronoun opens no relative clause: "said it seized", but "the guards it seized". */
export const subjectLeads = wordList(`
  about added adds after against although and announced are as at because before believe believed believes but by can
  claimed claims could denied did do does feared fears for from had has have hoped hopes how if in insisted into is
  knew know knows made may might must nor of on once or over pledged promised said say saying says should since so
  than that think thinks though thought to told until vowed warned was were what when where whether which while who
  why will with would yet
  + Averia {feared|hoped|knew|thinks|explained why} it attacked Dunmere in May.`);

/** A span of one or more of these is longer than a story: what was done for so long is no news of today. */
export const longUnits = wordList(`
  decade decades month months year years
  + Candrian troops have shelled Dunmere over the past {decade|two decades|month|two months|year|two years}.`);
