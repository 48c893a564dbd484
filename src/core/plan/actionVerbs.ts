/** Words that actions begin with; a short line that begins with one is something to do, not a heading. */
const VERBS = new Set(
  `accelerate achieve add adopt address agree align allocate analyse appoint arrange assess assign audit begin benchmark
  bid brief bring build capture carry challenge check circulate clarify close collaborate collate collect commission
  communicate complete conduct confirm consider consult continue contribute convene co-ordinate coordinate create
  decide define deliver design determine develop disseminate distribute draft draw embed employ enable encourage engage
  enhance ensure establish evaluate evidence examine expand explore extend facilitate feed finalise fit follow
  formalise fund gather get give hold identify implement improve include increase inform install instigate
  integrate introduce investigate invite issue keep launch lead let liaise link lobby maintain make map maximise meet
  mend monitor negotiate offer open organise oversee participate pilot plan plant prepare present prioritise procure
  produce progress promote provide publicise publish put re-launch recruit reduce refer refresh refurbish reinforce
  relaunch remind remove renew replace report research resolve respond review revise roll run scope secure seek
  send set share sign simplify source standardise start strengthen submit supply support survey target test tender
  track train transfer undertake update upgrade use utilise visit work write`
    .split(/\s+/)
    .filter((verb) => verb !== ""),
);

/** Whether a text begins like something to do: with a verb, or with "to" and a verb. */
export function beginsWithVerb(text: string): boolean {
  const [first = "", second = ""] = text.toLowerCase().split(/[\s,:;.]+/, 2);
  return VERBS.has(first) || (first === "to" && VERBS.has(second));
}
