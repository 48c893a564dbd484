/** Words that actions begin with; a short line that begins with one is something to do, not a heading. */
const VERBS = new Set(
  `accelerate accept achieve adapt add address adopt advertise agree align allocate amend analyse anticipate apply
    appoint arrange ask assess assign attend audit begin benchmark bid boost brief bring broaden build buy
    calculate capture carry celebrate challenge check choose circulate clarify clean clear close
    co-ordinate collaborate collate collect combine commence commission communicate compare compile complete
    concentrate conduct confirm connect consider consult continue contribute convene convert coordinate correct
    create cut decide decommission define deliver demonstrate deploy design determine develop devise digitise
    direct discuss disseminate distribute divert divide double draft draw educate eliminate embed employ enable
    encourage enforce engage enhance enrol ensure equip escalate establish evaluate evidence examine expand explain
    exploit explore extend facilitate feed fill finalise find fit fix follow forge formalise foster fund gather
    generate get give grow halve hire hold identify implement improve include increase influence inform initiate
    insert inspect install instigate instruct integrate interview introduce investigate invite issue join keep
    launch lead learn lend let liaise link listen lobby lower maintain make manage map mark maximise
    meet mend merge mobilise modernise monitor move negotiate nominate notify nurture obtain offer open
    optimise organise oversee participate pay persuade pilot plan plant prepare present prioritise
    procure produce progress promote protect provide publicise publish pursue put raise rationalise re-launch
    re-lay re-open re-tender reach reallocate rebuild recognise recommend reconcile record recover recruit recycle
    redesign redirect redraft reduce refer reform refresh refurbish rehearse reinforce reissue relaunch relocate
    remind remove renew reopen repaint repair replace replant report require research reshape resolve
    respond restore resurface retain retender retrain retrofit reuse review revise rewrite ring-fence roll roll-out
    run safeguard save scope secure seek sell send set settle share sign signpost
    simplify solve source speak split standardise start stop streamline strengthen submit summarise supply
    support survey sustain swap tackle tailor take target teach tell tender test tighten track train transfer
    transform translate triage understand undertake unify update upgrade use utilise validate verify
    visit warn weigh widen withdraw work write`
    .split(/\s+/)
    .filter((verb) => verb !== ""),
);

/** Whether a text begins like something to do: with a verb, or with "to" and a verb. */
export function beginsWithVerb(text: string): boolean {
  const [first = "", second = ""] = text.toLowerCase().split(/[\s,:;.]+/, 2);
  return VERBS.has(first) || (first === "to" && VERBS.has(second));
}
