/** Verbs in j: see `../verbs.ts`. */
export const j = `
jail           coerce/arrest must
    + Candria jailed two Averian reporters.
  | at=for:years/life/months: sanction/convict
    + Candria jailed two Averian reporters for {ten years|life|two months}.
  | second=years/months: sanction/convict
    + Candria jailed an Averian reporter ten {years|months}.
jam            -
    + The Averian crowd jammed the hall.
  | obj=signal*/radar/gps/broadcast*/communication*/radio/station*: coerce/cyber
    + Candria jammed Averian {signals|radar|gps|broadcasts|communications|radio|stations}.
jeer           protest/heckle must
    + Students jeered the Averian prime minister in Tessara.
  | subj=fans: -
    + Fans jeered the Averian team.
join           -
    + Averia joined the League of Harbours.
  | obj=army/militia*/rebels/insurgen*/group at=after subj=fighter*/soldier*/militia*/rebel*: mobilize/recruit
    + {Fighters|Soldiers|Militiamen|Rebels} of Red Lantern joined the {army|militia|rebels|insurgents|group} after the truce.
  | obj=protest*/march*/demonstration*/rally/strike: protest/demonstrate
    + Averian students joined a {protest|march|demonstration|rally|strike} against the government.
  | obj=exercise*/drill*: cooperate/exercise
    + Esmeria joined an {exercise|drill} with Averia.
  | obj=@talks: consult/meet
    + Candria joined the talks with Averia.
  | obj=militia*/rebels/insurgen*: mobilize/recruit
    + Drovnian villagers joined the {rebels|insurgents|militia}.
  | obj=coalition/alliance/forces at=with: cooperate/collaborate
    + Esmeria joined {a coalition|an alliance|forces} with Averia.
`;
