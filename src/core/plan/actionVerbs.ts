/** Words that actions begin with; a short line that begins with one is something to do, not a heading. */
const VERBS = new Set(
  `accelerate achieve add address adopt agree align allocate analyse apply appoint arrange ask assess assign audit
  begin benchmark bid brief bring build buy capture carry challenge check choose circulate clarify close
  co-ordinate collaborate collate collect commission communicate compile complete conduct confirm consider consult
  continue contribute convene coordinate create decide define deliver design determine develop digitise
  disseminate distribute draft draw embed employ enable encourage enforce engage enhance ensure equip establish
  evaluate evidence examine expand explore extend facilitate feed finalise fit fix follow formalise fund gather
  get give hire hold identify implement improve include increase inform insert install instigate integrate
  introduce investigate invite issue keep launch lead lend let liaise link lobby maintain make map maximise meet
  mend merge monitor negotiate obtain offer open organise oversee participate pay pilot plan plant prepare present
  prioritise procure produce progress promote provide publicise publish put re-launch recruit reduce refer refresh
  refurbish rehearse reinforce relaunch remind remove renew repaint repair replace replant report research resolve
  respond restore resurface retrofit review revise rewrite roll run scope secure seek sell send set share sign
  simplify source speak standardise start stop strengthen submit supply support survey swap target teach tell
  tender test track train transfer undertake update upgrade use utilise visit weigh work write`
    .split(/\s+/)
    .filter((verb) => verb !== ""),
);

/** Whether a text begins like something to do: with a verb, or with "to" and a verb. */
export function beginsWithVerb(text: string): boolean {
  const [first = "", second = ""] = text.toLowerCase().split(/[\s,:;.]+/, 2);
  return VERBS.has(first) || (first === "to" && VERBS.has(second));
}
