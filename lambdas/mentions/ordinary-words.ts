/**
 * English words that have the letters of a name's other spellings: "Senior" is no Siniora, "Quiet" no Kuwait, with a capital
 * or without. A name that is spelled so itself is still found.
 */
export const ordinaryWords: ReadonlySet<string> = new Set(
  `
  abaya academe academia academy adhan aided airgun alloy alloys aloes always attains baddie baddy ballad barney
  barny basil bawled beery bidden bleed bossier bowled bowser brawny bricks brownie buddiest bulled bullied
  busier cabbie cabby canny carny cashmeres chain cheat chili chilli coopts cords coreless corey correa corrie
  cosier crime curds curia curie daisy dalle dally demon derrick dominick drowse drowsy dummier emirate finish
  germane grouse hadith harrier haute hayrack holla hooded hooray hottie hotties hotty houri hummer hurray hurry
  indie interfaith jobber junker keeler keyed keyless kiddie killer lapped litany macaw madden making malaise
  malice marry mashallah mates meerkat melee millie minima mitten morse mouthy mussel obeyed obied pecking
  peeking picking piecing piking pinkey pinkie pinky prepack prude pulleys queries quiet quite quites raise
  reseat rouse route safer sardine sarin sawed sayed sayid sayyid seine senior shark sheer sheila shell sherry
  shirk shower showier sikorsky silica sissy sonny sorry suede sunnies sunny swayed sways swoony swore tacky
  teepee throws tigress tones tonnes torah towel trace unmet unnamed urban valet wallie wally wooded wooding
  zinke`
    .trim()
    .split(/\s+/),
);
