import { describe, expect, inject, it } from "vitest";

// biome-ignore lint/suspicious/noExplicitAny: the answer is checked by the expectations
async function ask(query: string, variables: Record<string, unknown> = {}): Promise<any> {
  const response = await fetch(`${inject("baseUrl")}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}

const gapFields = "segment { id } state score scoreRange { low high } rules { code zh } reasons";

describe("the gap board", () => {
  it("has all chains, each with thirty segments, and no missing one without a statement", async () => {
    const { data } = await ask(
      `{ gapBoard { region { name } chains { chain { name } completeness { total evidenced range { low high } } gaps { ${gapFields} } } } }`,
    );
    expect(data.gapBoard.region.name).toBe("山东省");
    expect(data.gapBoard.chains.map((c: { chain: { name: string } }) => c.chain.name)).toEqual([
      "纺织服装",
      "智能家电",
      "造纸",
      "家具",
      "酒类",
      "肉类",
      "食用植物油",
    ]);
    for (const { completeness, gaps } of data.gapBoard.chains) {
      expect(gaps).toHaveLength(30);
      expect(gaps.filter((g: { state: string }) => g.state === "MISSING")).toEqual([]);
      const isHalfKnown = completeness.evidenced / completeness.total >= 0.5;
      expect(completeness.range === null).toBe(!isHalfKnown);
    }
  });

  it("answers for another province and a city, and says when there is no such region", async () => {
    const query = "query ($region: ID) { gapBoard(region: $region) { region { name } } }";
    expect((await ask(query, { region: "place:320000" })).data.gapBoard.region.name).toBe("江苏省");
    expect((await ask(query, { region: "place:370200" })).data.gapBoard.region.name).toBe("青岛市");
    const { errors } = await ask(query, { region: "place:000001" });
    expect(errors[0].extensions.code).toBe("NOT_FOUND");
  });

  it("does not take nineteen listed baijiu makers elsewhere for a gap", async () => {
    const { data } = await ask(`{ gaps(chain: "chain:liquor") { ${gapFields} } }`);
    const baijiu = data.gaps.find(
      (g: { segment: { id: string } }) => g.segment.id === "segment:liq.baijiu",
    );
    expect(baijiu.state).not.toBe("MISSING");
    expect(baijiu.reasons.join()).toContain("区域内已知企业");
  });

  it("quotes the plan where it names a need", async () => {
    const { data } = await ask(
      '{ gaps(chain: "chain:paper") { segment { id } kinds signals { quote task { number } evidence { kind } } } }',
    );
    const pulp = data.gaps.find(
      (g: { segment: { id: string } }) => g.segment.id === "segment:pap.woodpulp",
    );
    expect(pulp.signals[0].quote).toContain("林浆纸一体化");
    expect(pulp.signals[0].task.number).toBe("4");
    expect(pulp.signals[0].evidence[0].kind).toBe("PLAN");
    expect(pulp.kinds).toContain("UPSTREAM");
  });

  it("supposes a firm more without writing it", async () => {
    const query =
      'query ($whatIf: WhatIf) { gaps(chain: "chain:paper", whatIf: $whatIf) { segment { id } state firmsInRegion } }';
    const stateOf = async (whatIf: unknown) =>
      (await ask(query, { whatIf })).data.gaps.find(
        (g: { segment: { id: string } }) => g.segment.id === "segment:pap.ink",
      );
    expect(await stateOf(null)).toMatchObject({ state: "UNKNOWN", firmsInRegion: 0 });
    expect(await stateOf({ extra: ["segment:pap.ink"] })).toMatchObject({
      state: "WEAK",
      firmsInRegion: 1,
    });
    expect(await stateOf(null)).toMatchObject({ state: "UNKNOWN", firmsInRegion: 0 });
  });
});

describe("whom to invite", () => {
  it("gives firms elsewhere with coverage, and offers in the plan's words", async () => {
    const { data } = await ask(
      '{ candidates(segment: "segment:pap.woodpulp") { firm { name } place { name } rank coverage km values { part value } evidence { grade } } offers(segment: "segment:pap.woodpulp") { quote task { number leads { name } } policies { name } } }',
    );
    expect(data.candidates.length).toBeGreaterThan(0);
    for (const { rank, coverage, place, evidence } of data.candidates) {
      expect(rank === null).toBe(coverage < 0.5 - 1e-9);
      expect(place.name).not.toBe("山东省");
      expect(evidence.length).toBeGreaterThan(0);
    }
    expect(data.offers[0].quote).toContain("精准招商");
    expect(data.offers[0].task.number).toBe("2");
    expect(data.offers[0].task.leads.map((d: { name: string }) => d.name)).toContain("省商务厅");
  });

  it("names what is wrong with an entry for the list or a confirmation, and keeps nothing", async () => {
    const wrong = await ask(
      'mutation { addProspect(firm: "firm:nobody", segment: "segment:pap.woodpulp") { id } }',
    );
    expect(wrong.errors[0].extensions).toMatchObject({ code: "NOT_FOUND" });
    const nobody = await ask(
      'mutation { confirmSegment(segment: "segment:pap.ink", says: MISSING, by: "  ") { id } }',
    );
    expect(nobody.errors[0].extensions).toMatchObject({ code: "ARGUMENT_INVALID" });
    expect(nobody.errors[0].message).toContain("by");
    expect((await ask("{ confirmations { id } }")).data.confirmations).toEqual([]);
  });

  it("makes a segment missing by a planner's word, by name, until it is withdrawn", async () => {
    const made = await ask(
      'mutation { confirmSegment(segment: "segment:pap.ink", region: "place:371000", says: MISSING, by: "李专班", note: "走访") { id } }',
    );
    const query =
      '{ gaps(chain: "chain:paper", region: "place:371000") { segment { id } state reasons } }';
    const ink = async () =>
      (await ask(query)).data.gaps.find(
        (g: { segment: { id: string } }) => g.segment.id === "segment:pap.ink",
      );
    const confirmed = await ink();
    await ask("mutation ($id: ID!) { withdrawConfirmation(id: $id) { id } }", {
      id: made.data.confirmSegment.id,
    });
    expect(confirmed.state).toBe("MISSING");
    expect(confirmed.reasons[0]).toContain("李专班");
    expect((await ink()).state).toBe("UNKNOWN");
  });
});

describe("what joins the chains", () => {
  it("is segments of one that feed another, such as paper boxes for liquor", async () => {
    const { data } = await ask(
      "{ sharedLinks { from { name } to { name } fromChain { name } toChain { name } evidence { id } } }",
    );
    expect(data.sharedLinks).toContainEqual(
      expect.objectContaining({ from: { name: "纸包装容器" }, to: { name: "酒盒与纸箱" } }),
    );
    for (const { fromChain, toChain, evidence } of data.sharedLinks) {
      expect(fromChain.name).not.toBe(toChain.name);
      expect(evidence.length).toBeGreaterThan(0);
    }
  });
});
