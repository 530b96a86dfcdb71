/**
 * Words that look like a name and are not, one sentence each: the look-alike between stars, and after the bar what it
 * must not be taken for (`any`: no known actor or place at all).
 */
export const lookAlikes = `
The *ambassador* left the hall without a word. | Bashar al-Assad
A new *embassy* opened on the hill. | Bashar al-Assad
Women's *rights* were read out first. | Hayat Tahrir al-Sham
The children had *thoughts* of their own. | Hayat Tahrir al-Sham
Shells hit *Hama* before noon. | Hamas
Her *mamas* boy cried all night. | Hamas
The *Bahamas* raised its hotel tax. | Hamas
He ate *hummus* with warm bread. | Hamas
It *may* rain by evening. | any
She will return in *May* with her sister. | any
*May* said that the bus was late. | any
They asked *us* to wait outside. | United States
Tell *us* what you saw, the officer said. | United States
None of *us* slept that night. | United States
Let *us* begin, the chairman said. | United States
He asked *who* had locked the gate. | any
People *who* live there grow figs. | any
*Who* paid for the bridge is not known. | any
The plan would *aid* farmers. | any
She *fed* the goats at dawn. | any
*As* the sun rose, the ferry left. | any
*No* one came. | any
*In* the end they went home. | any
*It* was cold in the hut. | any
*An* old man sold matches. | any
*He* is a barber. | any
*So* the choir sang again. | any
The *saa* hung on the wall. | any
*Is* the road open, the driver asked. | Islamic State
Where *is* the key, she asked. | Islamic State
Two *fatal* accidents closed the road. | Fatah
A *fatty* sauce was served. | Fatah
The *badger* slept under the hedge. | Badr Organization
A *bad* harvest ruined them. | Badr Organization
Their *basic* wage is low. | Basij
He picked fresh *basil* for the soup. | Basij
A *wagon* stood in the yard. | Wagner Group
Richard *Wagner* wrote operas of great length. | Wagner Group
The conductor chose a *Wagner* overture for the concert. | Wagner Group
An *Amalfi* hotel took the guests. | Amal Movement
*Amal Clooney* lectured on contract law. | Amal Movement
*Amal* Alamuddin wore a white dress. | Amal Movement
The *amalgam* cracked in the cold. | Amal Movement
A *fax* came from the printer. | any
The dentist fixed a *molar*. | any
*Jordan* Spieth won by two strokes. | Jordan
*Michael Jordan* scored forty points that night. | Jordan
*Jordan Henderson* passed to the winger. | Jordan
*Jordan* Peterson sold out the hall. | Jordan
*Chad* Smith played the drums. | Chad
*Chad Johnson* dropped the ball twice. | Chad
*Chelsea* Clinton gave a lecture. | any
*Paris Hilton* launched a perfume. | Paris
*Paris* Jackson recorded a song. | Paris
*Georgia O'Keeffe* painted flowers. | Georgia
Peaches from Atlanta, *Georgia*, sold well. | Georgia
Police in Savannah, *Georgia*, found the car. | Georgia
*India* Arie sang at the fair. | India
*Kenya* Moore joined the show. | Kenya
*Israel* Adesanya won in the third round. | Israel
*Israel Folau* signed for the club. | Israel
*Lebanon*, Pennsylvania, held its sausage festival. | Lebanon
A barn burned in *Lebanon*, Ohio. | Lebanon
The school board of *Lebanon*, Tennessee, met on Monday. | Lebanon
*Lebanon*, New Hampshire, bought a snow plough. | Lebanon
The factory in *Lebanon*, Indiana, makes tyres. | Lebanon
A train stopped at *Damascus*, Maryland. | Damascus
The library of *Damascus*, Oregon, reopened. | Damascus
Hikers reached *Damascus*, Virginia, by night. | Damascus
He was raised in *Aleppo*, Pennsylvania. | Aleppo
The mill at *Palmyra*, New York, burned down. | Palmyra
A church in *Palmyra*, Missouri, was painted. | Palmyra
The town of *Palmyra*, Virginia, mended its bridge. | Palmyra
*Cairo*, Illinois, lies between two rivers. | Cairo
Floods reached *Cairo*, Georgia. | Cairo
*Bethlehem*, Pennsylvania, made steel. | Bethlehem
*Hebron*, Kentucky, has an airport. | Hebron
The college in *Hebron*, Maine, is old. | Hebron
*Medina*, Ohio, has a square with a clock. | Medina
*Sidon*, Mississippi, has five hundred people. | Sidon
A farm near *Tripoli*, Iowa, was sold. | Tripoli
*Tripoli*, Wisconsin, has a tavern. | Tripoli
*Jericho*, Vermont, is known for snowflakes. | Jericho
Students in *Moscow*, Idaho, protested against fees. | Moscow
*Moscow*, Pennsylvania, lost power. | Moscow
The fair in *Athens*, Georgia, was cancelled. | Athens
*Athens*, Ohio, raised parking fees. | Athens
*Paris*, Texas, has a small iron tower. | Paris
A storm crossed *Paris*, Tennessee. | Paris
*London*, Ontario, opened a clinic. | London
The mayor of *London*, Kentucky, resigned. | London
*Berlin*, New Hampshire, closed its mill. | Berlin
*Rome*, Georgia, elected a sheriff. | Rome
*Manchester*, New Hampshire, counted its votes. | Manchester
*Cambridge*, Massachusetts, banned the signs. | Cambridge
*Birmingham*, Alabama, mourned the singer. | Birmingham
*Odessa*, Texas, pumps oil. | Odessa
*St. Petersburg*, Florida, built a pier. | St. Petersburg
*Warsaw*, Indiana, makes artificial hips. | Warsaw
*Lima*, Ohio, lost its refinery. | Lima
*Peru*, Indiana, has a circus museum. | Peru
*Mexico*, Missouri, makes bricks. | Mexico
*Cuba*, Missouri, painted its walls. | Cuba
*Poland*, Ohio, has a new sheriff. | Poland
*Lebanon* Valley College named a dean. | Lebanon
The *Lebanon Daily News* printed the list. | Lebanon
*Al-Quds al-Arabi* printed the interview. | Quds Force
The *Jerusalem Post* printed the map. | Jerusalem
The *Times of Israel* printed a correction. | Israel
The *Tehran Times* printed the speech. | Iran
The *Moscow Times* moved its office. | Russia
The *Washington Post* printed the letter. | United States
The *Kyiv Independent* hired a cartoonist. | Ukraine
The *Cairo* Hotel in Leeds was sold. | Cairo
A *Damascus steel* blade sold for a fortune. | Damascus
She wore a *damask* dress. | Damascus
He spread *Aleppo pepper* on the eggs. | Aleppo
A sprinkle of *aleppo pepper* is enough. | Aleppo
The cook bought a *turkey* for the feast. | Turkey
Roast *turkey* was served with chestnuts. | Turkey
She broke the *china* at the wedding. | China
A set of fine *china* was auctioned. | China
They ate off *bone china* plates. | China
He polished the *japan* on the old box. | Japan
The *Persian cat* won a prize. | any
A *Persian rug* lay on the floor. | any
*Swiss cheese* went up in price. | any
The *Turkish bath* was closed for cleaning. | any
*Turkish delight* sold out before noon. | any
*Turkish coffee* was served after the meal. | any
*Brazil nuts* grow on tall trees. | any
The *Russian doll* cost ten pounds. | any
*Russian roulette* killed the hero of the film. | any
The *Syrian hamster* sleeps by day. | any
*Jerusalem artichokes* are not artichokes. | any
The *Aleppo pine* grows by the sea. | any
*Cyprus* Road was closed by snow in Leeds. | any
*Arsenal* beat the visitors by two goals. | any
*Galatasaray* drew at home. | any
The band *Beirut* played at the festival. | any
The word *hamster* made her laugh. | Hamas
*Sanaa Lathan* acted in the film. | Sanaa
*Aden* Young acted in the play. | Aden
*Sinai* Hospital in Baltimore hired nurses. | Sinai
*Mount Sinai* hospital in New York hired nurses. | Sinai
*Marib* Jones opened a bakery. | Marib
*Nasser* Hussain scored a century. | any
*Erdogan Atalay* acted in the series. | Recep Tayyip Erdogan
*Abbas* Kiarostami directed the film. | Mahmoud Abbas
*Assad* Raza made films. | Bashar al-Assad
*Zarif* Tailors of Leeds closed. | Mohammad Javad Zarif
*Senior* clerks were sent home. | any
*Killer* waves sank a ferry. | any
*Raise* the price, the baker said. | any
*Quiet* streets awaited the bride. | any
*Quite* a crowd came to the fair. | any
*Chain* shops close at noon. | any
*Always* lock the gate, the farmer said. | any
*Route* maps hang in every tram. | any
*Throws* of the dice decided it. | any
*Making* bread takes an hour. | any
*Crime* writers met on the island. | any
*Unnamed* guests paid for the meal. | any
*Urban* gardens feed the town. | any
*Tonnes* of salt lay on the quay. | any
WHAT A FEAST *IS* COMING, the cook wrote. | Islamic State
`;
