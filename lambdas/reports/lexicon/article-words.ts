import { wordList } from "./word-list.ts";

/** A headline with one of these looks back at something long past. */
export const memories = wordList(`
  commemorat* in_memory_of on_this_day remember remembering remembers this_day_in years_on
  + Averia commemorates the attack on Dunmere.
  + Averia honours soldiers in memory of Dunmere.
  + {Averians remember|Averia remembers} the attack on Dunmere.
  + {On this day|This day in history}: Gunmen attack Dunmere
  + Ten years on, Averia mourns soldiers shot in Dunmere.`);

/** A headline with one of these plays something through. */
export const imaginings = wordList(`
  scenario scenarios what_if
  + {Scenarios|A scenario|What if there is war}: Candria attacks Averia`);

/** The opening of a text says with one of these that what it tells was only practised. */
export const rehearsals = wordList(`
  disaster_drill* disaster_exercise* emergency_drill* emergency_exercise* for_practice full-scale_exercise*
  mass_casualty_exercise* rehearsal* rehearsed rehearsing rescue_drill* rescue_exercise* role-players
  + Gunmen took hostages in Dunmere on Friday, {for practice|in a rehearsal}.
  + Gunmen took hostages in Dunmere on Friday: doctors {rehearsed|were rehearsing}, with students as {role-players}.
  + Gunmen took hostages in Dunmere on Friday in {a disaster drill|a disaster exercise|an emergency drill|an emergency exercise|a full-scale exercise|a mass casualty exercise|a rescue drill|a rescue exercise}.`);

/** What is shown to an audience, beside those who play in it. */
export const plays = wordList(`
  film movie play screenplay television_series
  + Gunmen stormed the harbour of Dunmere on Friday for a {film|movie|play|screenplay|television series} with two hundred extras.`);
export const players = wordList(`
  actress* camera_crew costumes extras film_crew scene stuntmen the_director
  + Gunmen stormed the harbour of Dunmere on Friday for a film with {actresses|a camera crew|costumes|extras|a film crew|a scene|stuntmen}.
  + Gunmen stormed the harbour of Dunmere on Friday for a film; {the director} wanted more smoke.`);

/** Times of a day that is not named: the article told of it before. */
export const timesOfDay = wordList(`
  after_dark after_nightfall after_sunset at_dawn at_dusk at_midnight at_nightfall at_noon at_sunset hour_later
  hours_later in_the_afternoon in_the_evening in_the_morning later_in_the_day minutes_later that_afternoon that_day
  that_evening that_morning that_night the_same_afternoon the_same_day the_same_evening the_same_morning
  the_same_night
  + Candria attacked Dunmere on Friday. {After dark|After nightfall|After sunset|At dawn|At dusk|At midnight|At noon|An hour later|Two hours later|Minutes later} Candrian artillery shelled the town.
  + Candria attacked Dunmere on Friday. {In the afternoon|In the evening|In the morning|That afternoon|That day|That evening|That morning|That night|The same afternoon|The same day|The same evening|The same morning|The same night} Candrian artillery shelled the town.`);

/** Words with a capital that name nobody and nowhere: the calendar, offices, and what news is made of. */
export const commonCapitals = wordList(`
  a admiral agency air an and april army at august base brigadier camp captain central city colonel council december
  defence defense district dozens east eastern eight february five force forces foreign four friday general government
  governor governorate guard guards gulf he health her his human hundreds in interior internet islamic it its january
  july june kingdom major march may medics military minister ministry monday mount nations navy news nine no north
  northern november observatory ocean october officials on police presidency president prime province republic
  residents rights river saturday sea security september seven she sheikh six sources south southern state sunday
  telegram television ten the their they thousands three thursday tuesday two united wednesday west western witnesses
  + In the {Eastern|Northern} province a {Brigadier|Sheikh} of the {Presidency|Security Council} told {Telegram|Internet} medics that Candria shelled Dunmere.
  + {Dozens|Medics|Sources|Witnesses} said that Candria shelled Dunmere near the {Gulf|Ocean|Mount}.`);

/** A number before one of these is a day. */
export const monthNames = wordList(`
  april august december february january july june march may november october september`);

/** A sentence with one of these speaks of a time that is over. */
export const retrospects = wordList(`
  ago decade decades earlier_this_month earlier_this_year for_months for_years has_long have_long in_recent_months
  in_recent_weeks in_recent_years last_month last_week last_year over_the_past previously since so_far this_year to_date
  years
  + Candria attacked Dunmere {earlier this month|earlier this year|last week|last month|last year|previously}.
  + Candria attacked Dunmere {two days ago|for months|for decades|in that decade|in recent weeks|in recent months|in recent years}.
  + Candria has attacked Dunmere {over the past month|since May|so far|to date|this year|for years}.
  + {Candria has long attacked|Candrian jets have long attacked} Dunmere.`);

/** A headline with one of these explains, judges or sums up. Labels before a colon are read as such. */
export const explainers = wordList(`
  all_you_need_to_know behind beware explained here's how inside lessons takeaways view what who why
  + {How|Why|What|Who} Candria attacks Averia
  + Candria attacks Averia, {all you need to know|explained|here's why|lessons of a war|three takeaways|the view from Dunmere}
  + {Inside|Behind} the war: Candria attacks Averia
  + {Beware} the truce: Candria attacks Averia`);
