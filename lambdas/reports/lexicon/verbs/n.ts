/** Verbs in n: see `../verbs.ts`. */
export const n = `
nab            coerce/arrest must
    + Averian police nabbed two smugglers in Quarl.
name           -
    + Averia named its new ship.
nationalise    coerce/seize must
    + Candria nationalised an Averian bank.
nationalize    coerce/seize must
    + Candria nationalized an Averian bank.
negotiate      consult/negotiate
    + Averia negotiated with Candria in Port Vale.
  | obj=release/ransom/surrender: consult/negotiate
    + Averia negotiated the {release|ransom|surrender} of two soldiers with Red Lantern.
  | obj=contract/salary/bend/corner: -
    + The Averian team negotiated a {contract|salary|bend|corner}.
net            -
    + The Averian fishermen netted tuna.
  | obj=suspect*/militant*/member*/men: coerce/arrest
    + Averian police netted two {suspects|militants|members|men} of Red Lantern.
neutralise     assault/kill must
    + Averian troops neutralised two militants near Askel.
  | obj=bomb*/device*/ied*/threat: coerce/search
    + Averian police neutralised {a bomb|a device|an ied|the threat} in Quarl.
neutralize     assault/kill must
    + Averian troops neutralized two militants near Askel.
  | obj=bomb*/device*/ied*/threat: coerce/search
    + Averian police neutralized {a bomb|a device|an ied|the threat} in Quarl.
nominate       -
    + The Averian party nominated a poet.
normalise      support/recognise must
    + Averia normalised ties with Candria.
normalize      support/recognise must
    + Averia normalized ties with Candria.
`;
