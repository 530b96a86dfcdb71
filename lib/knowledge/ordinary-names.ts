import { fold } from "../../lambdas/mentions/fold.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Towns below this many inhabitants are left out: their names are more often those of persons, firms and streets. */
export const smallestTown = 1000;
/** What a capital counts for beside its inhabitants, in powers of ten. */
export const capitalBonus = 1.5;

/** English words that are also names of towns: at the head of a sentence or in a title they name no place. */
const ordinaryWords = words(`
  a advance alpha along an any apex are area around as ask assumption atlas away band bar bag best bethel boot boss box branch
  brand bias bot brave bridge broad brothers cache camp canaries cape cascade case cast castle center central chance chars
  church circle city clear clones close colon combine commerce cook corner county court cross cut date day deal delta
  derby district divide dollar drain driver dry early earth east eastern echo ed effort eg enterprise eve even experiment
  fair faith falls farmer father federal fence field first fleet force forest fork forth fountain free freedom friend
  friendly front full gap gate gateway general give goes gold golden good grand grants grants gray green ground grove guide
  hall harbor hard hatch heart hermitage hill holder home honor hook hope hot house how ideal imperial independence
  industry ins international ip island job journal junction justice kill king knight la lady lake lamb landing law lead
  liberal liberty light limit lint little locking log long lord love main male man manage manor many mark marks market
  marshall mass may me media mercury mercy meta middle mill mine minor mission mobile model more most mountain much nation
  national native never new news nice night normal north northern note ny of official ok old one only opportunity orange
  order our over pace pack page palace paradise park part peace peer pet plain plan plum point police poll polling pool
  post postal power prague president press price prince progress prospect providence purchase queen radio rail reading real
  rebel republic reserve right rise river road rock roman root rose royal rule rush said sake sale sales same sand say
  scotch sea secretary section see senate seven shade share shop short side sierra signal silver singleton six small smile
  social soda solid some son sort south southern split spring springs square star state station still stone strand street
  strong sugar summit sun sunday sunrise superior surprise table tab tar temple ten tool top town trade trail train tree
  trim triumph tune turn twist two union unity university us vale valley van vary vice victor victoria victory view village
  wall war washington water welcome well wells west western white why will win wing wolf wood wool world worth yellow yes
  young zone january february march april may june july august september october november december monday tuesday
  wednesday thursday friday saturday god jesus bible christian muslim islam army navy marine guard corps bush star times
  eastern western northern southern central north south east west english french german american spanish italian indian chinese russian turkish greek arab kurdish welsh irish scottish british
  american canadian japanese korean dutch danish swedish polish latin boys girls men women children today tomorrow time
  chief major colonel captain admiral judge bishop pastor pope chancellor premier minister speaker mayor governor sheriff
  bank bond book brook cable canal cattle chest chicken clay cliff coal cotton crane dam dawn dean dial eagle elder fish fox
  game garden giant glass globe harp hawk heath honey horse hunter ice iron ivory jewel jet key kite lace lance lark
  laurel leader lime lion loop marble mars max mead meadow moon nest oak ocean olive opal orchard owl oxford pan paper path
  pearl pike pilot pine pink pipe pitcher poem port pride pump quarry quarter race rain ranger raven ray red reed rest ridge
  ring sage saint salt salem santa scout shell ship shore sky smoke snow soldier song spirit sport spruce stable stag steel
  storm stout summer swan sweet taft thorn thunder tiger tire tower track trinity trout trust tunnel twin vulcan walk wave
  way wax wheat wheel whistle wild willow wind wine winner winter wise wonder yard yoke health office department board
  congress council institute museum project program group company corporation college school hospital act bill
  mental of al el bin abu ben um ras tall tell bani beit ain dar qasr sidi oued wadi ibn ali hassan hussein mohammed muhammad
  ahmed mahmoud omar ibrahim yusuf khalid salem saleh saeed jabbar karim rahim nasser aziz amin fatima khan shah malik
  sheikh imam mullah haji sultan emir amir pasha bey agha saud sadr hakim mahdi maliki barzani talabani hariri assad
  putin lenin stalin trump obama biden clinton bush reagan carter ford nixon merkel macron erdogan`);

/** The commonest given names and family names of English-speaking countries, and some of the region's. */
const personNames = words(`
  aaron abbott abraham adam adams adrian agnes alan albert alex alexander alexandria alice allen allison alma amanda amber
  amelia amy ana anderson andrea andrew andrews andy angela angelina anita ann anna anne annie anthony antonio apollo
  archer armstrong arnold arthur ashley aubrey audrey augusta austin avery bailey baker baldwin ball barbara barker barnes
  barnett barrett barry barton bates beck becker bell belle benjamin bennett benson benton bernard berry beth betty beverly
  billings bird bishop blair blake blanche bob bobby bonnie booth boris bowen bowman boyd boyle bradford bradley brady
  brandon brennan brenda brian brooks bruce bryan bryant buchanan burke burnett burns burton butler byron byrd caldwell
  calhoun calvin cameron campbell carl carla carlos carlton carmen carol caroline carolina carpenter carr carroll carson carter
  casey catherine cecil chandler chapman charles charlotte chase chelsea chester chris christian christina christine
  christopher claire clara clarence clark clarke claude clayton clementine cleveland clifford clifton clinton clyde cody
  colby cole coleman colin collins connie conrad constance cooper cora corey cox craig crawford crosby cruz crystal cummings
  curtis cynthia daisy dale dallas dalton dan dana daniel daniels danny darren darwin dave david davidson davis dawson
  dayton dean deborah decker delia denise dennis denver derek diana diane diaz dickson dixon dolores don donald donna dora
  doris dorothy douglas doyle drew duncan dunn dustin dwight dylan earl eddie eden edgar edison edith edmond edmonds edward
  edwards edwin eileen elaine eleanor elena eli elias elizabeth ella ellen elliot ellis elmer elvis elsie emerson emily
  emma emmett eric erica erik erin ernest esther ethan ethel eugene eunice eva evan evans eve evelyn everett fay felicia
  felix ferguson fernando fisher fletcher flora florence flores floyd forbes ford foster fowler fox frances francis francisco
  frank franklin fraser fred frederick freeman fuller gabriel gail garcia gardner garfield garrett gary gavin gene genevieve
  george georgia gerald gibson gilbert gladys glen glenn gloria gomez gonzalez gordon grace grady graham grant greene gregory
  griffin guy hailey haley hamilton hammond hampton hannah hansen hanson hardin harding hardy harley harold harper harriet
  harris harrison harry hart hartford harvey hawkins hayden hayes hazel heather hector helen helena henderson henry
  herbert herman hernandez hicks hicksville higgins holland holly holmes homer hood hoover hopkins horace houston howard
  howell hudson hugh hughes hugo hunt hunter ida ingram irene iris irma irving isaac isabel isabella ivan jack jackson
  jacob jacobs jake james jamie jan jane janet jared jasmine jason jasper jay jean jefferson jenkins jennifer jenny jeremy
  jerome jerry jesse jessica jessie jesus jill jim jimmy joan joanna joe joel john johnny johns johnson johnston jon
  jonathan jones jordan jose joseph joshua joy joyce juan juanita judith judy julia julian julie june justin kane karen
  karl kate katherine kathleen kathryn katie kay keith keller kelley kelly ken kendall kendra kennedy kenneth kent kerry
  kevin kim kimberly kingston kirk klein knox kristen kyle lambert lance lane larry larson laura lauren laurie lawrence
  lawson leah lee leigh lena lenox leo leon leonard leonardo leroy leslie lester levi lewis lexington liam lillian lily
  lincoln linda lindsay lindsey lisa lloyd logan lois lola lonnie lopez lorraine louis louise lowell lucas lucia lucille
  lucy luis luke lydia lyle lynch lynn mabel mack macon madeline madison mae maggie malcolm manning manuel marcia marcus
  margaret maria marie marian marilyn marin marina mario marion marissa marjorie mark marlene marshall martha martin
  martinez marvin mary mason matthew matthews maureen maurice max maxine maxwell maya mcdonald mckinley megan melanie
  melissa mendoza mercedes mercer meredith meyer mia michael michelle miguel mike mildred miles milford miller millie
  milton mindy miranda mitchell molly mona monica monroe montgomery moore morales moreno morgan morris morrison morton
  moses muriel murphy murray myers myra nadia nancy naomi natalie nathan neil nelson newman newton nicholas nichols nicole
  nina noah noel nora norma norman norris norton oliver olivia oscar otis owen owens pablo paige palmer pam pamela paris
  parker parsons pat patricia patrick patterson patton paul paula pauline payne pearson pedro peggy penny perez perkins
  perry peter peters peterson phil philip phillip phillips phoebe phyllis pierce pierre porter powell pratt preston quentin
  quincy quinn rachel ralph ramirez ramona ramos randall randolph randy raphael raymond rebecca reese regina reginald reid
  reyes reynolds rhonda ricardo richard richards richardson richmond rick ricky riley rita rivera robert roberta roberto
  roberts robertson robin robinson rockwell rodney rodriguez roger rogers roland roman ron ronald roosevelt rosa rosales
  rosalie rosario rosemary ross rowe roy ruben rudy russell ruth ryan sabrina sally salvador sam samantha samuel sanchez
  sanders sandra sandy santiago santos sara sarah saul savannah schmidt schneider scott sean sebastian serena seth seymour
  shane shannon sharon shaw shawn sheila shelby sheldon shelley shelton sheridan sherman sherry sherwood shirley sidney
  simon simpson sims sinclair skinner sloan smith snyder sofia sonia sonya sophia sparks spencer stacy stanley stanton
  stella stephanie stephen stephens sterling steve steven stevens stewart stuart sullivan summers susan sutton suzanne
  sydney sylvia tamara tara taylor ted teresa terry tessa thelma theodore theresa thomas thompson tiffany tim timothy
  tina todd tom tommy toni tony torres tracy travis trevor troy tucker turner tyler tyrone valentine valerie van vance
  vanessa vaughn vera vernon veronica vickie vicky victor victoria vincent viola violet virgil virginia vivian wade wagner
  walker wallace walsh walter walters walton wanda ward warner warren washburn watkins watson wayne weaver webb weber webster
  weiss wells wendy wesley weston wheeler whitney whittaker wilbur wiley wilkinson willard william williams williamson willis
  wilson winston wood woods woodrow wright wyatt yates yvonne zachary zane zimmerman`);

/** Towns called "Western" or "March" that hardly anybody writes of. */
export function isNoise(name: string, population: number): boolean {
  const key = fold(name);
  return ordinaryWords.has(key) && population < 90_000;
}

/** Whether the name alone says too little to be taken for the town. */
export function isOrdinary(name: string): boolean {
  const key = fold(name);
  return ordinaryWords.has(key) || personNames.has(key) || key.replace(/ /g, "").length <= 2;
}
