/** Words that tell sport, culture or trade by themselves, and words that only hint at it. */
const registers: readonly { telling: RegExp; hinting: RegExp }[] = [
  {
    telling:
      /\b(?:goalkeepers?|half-?time|stoppage time|midfielders?|semi-?finals?|quarter-?finals?|tournaments?|championships?|equali[sz]er|innings|wickets?|quarterback|touchdown|yellow card|playoffs?|kick-?off|footballers?|grand prix|scored)\b/gi,
    hinting:
      /\b(?:goals?|keeper|penalt(?:y|ies)|strikers?|defenders|forwards|cup|olympics?|coach|match(?:es)?|fixture|scoring|fans|substitute|team-?mates?|club|box|games?)\b/gi,
  },
  {
    telling:
      /\b(?:cinemas?|singer'?s?|box office|sequel|screenplay|soundtrack|opera|new album|war epic|video ?game)\b/gi,
    hinting:
      /\b(?:films?|movie|director|actress|audiences?|novel|album|critics?|episodes?|concert|festival|premiere|plot|villain)\b/gi,
  },
  {
    telling:
      /\b(?:dollars a barrel|basis points|fund manager|short sellers|shareholders?|stock market|benchmark index)\b/gi,
    hinting:
      /\b(?:shares|stocks?|investors?|traders?|index|bonds?|markets|earnings|profits?|deposits|currency|shekel|lira|banks?)\b/gi,
  },
];
const war =
  /\b(?:troops?|soldiers?|militants?|militias?|rockets?|missiles?|air ?strikes?|warplanes?|airstrikes?|shell(?:ed|ing)|killed|wounded|gunm[ae]n|army|military|ceasefire|drones?|bomb(?:ed|ing|s)?|insurgents?|rebels?|weapons?)\b/gi;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Whether a text speaks of sport, culture or trade in the words of war; `least`: hints it takes, a telling word is two. */
export function isOtherRegister(text: string, least: number): boolean {
  const warWords = count(text, war);
  return registers.some(({ telling, hinting }) => {
    const hints = 2 * count(text, telling) + count(text, hinting);
    return hints >= least && hints > warWords;
  });
}
