import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { departmentKey, otherNamesOf, usualName } from "../../../server/domain/department/names.ts";

/** Names as plans and governments write them; each line is one body. */
const sameBody: readonly (readonly string[])[] = [
  ["省发展改革委", "省发改委", "省发展和改革委员会", "省发展与改革委员会"],
  ["省工业和信息化厅", "省工信厅"],
  ["省科技厅", "省科学技术厅"],
  ["省人力资源社会保障厅", "省人力资源和社会保障厅", "省人社厅"],
  ["省市场监管局", "省市场监督管理局"],
  ["省地方金融监管局", "省地方金融监督管理局"],
  ["省住房城乡建设厅", "省住房和城乡建设厅", "省住建厅"],
  ["省文化和旅游厅", "省文旅厅"],
  ["省卫生健康委", "省卫生健康委员会", "省卫健委"],
  ["省应急厅", "省应急管理厅"],
  ["省国资委", "省国有资产监督管理委员会"],
  ["省粮食和储备局", "省粮食和物资储备局"],
  ["省妇联", "省妇女联合会"],
  ["省经济和信息化厅", "省经信厅"],
  ["市发展改革局", "市发改局", "市发展和改革局"],
  ["人民银行济南分行", "中国人民银行济南分行"],
  ["国家发展改革委", "国家发展和改革委员会"],
];

/** Each pair is two bodies, however alike the names are. */
const different: readonly (readonly [string, string])[] = [
  ["省工业和信息化厅", "省经济和信息化厅"],
  ["省生态环境厅", "省环境保护厅"],
  ["省自然资源厅", "省自然资源和规划局"],
  ["省交通运输厅", "省交通厅"],
  ["山东银保监局", "山东银监局"],
  ["济南海关", "青岛海关"],
  ["省发展改革委", "市发展改革委"],
  ["省发展改革委", "国家发展改革委"],
  ["省发展改革委", "省能源局"],
  ["济南市工业和信息化局", "青岛市工业和信息化局"],
  ["省大数据局", "省大数据发展管理局"],
  ["省委金融办", "省地方金融监管局"],
];

const anyName = fc.oneof(
  fc.constantFrom(...sameBody.flat(), ...different.flat()),
  fc
    .tuple(
      fc.constantFrom("", "省", "市", "区", "山东省", "济南市", "国家"),
      fc.constantFrom("发改", "发展和改革", "科技", "工信", "市场监管", "教育", "金融"),
      fc.constantFrom("委", "委员会", "厅", "局", "办"),
    )
    .map((parts) => parts.join("")),
  fc.string({ maxLength: 12 }),
);
const anyPlace = fc.constantFrom(null, "山东省", "济南市", "浙江省", "历下区");

describe("names of departments", () => {
  it.each(sameBody)("takes the variants of %s for one body", (usual, ...variants) => {
    expect([usual, ...variants].map((name) => usualName(name ?? ""))).toEqual(
      [usual, ...variants].map(() => usual),
    );
  });

  it.each(different)("keeps %s and %s apart", (one, other) => {
    expect(usualName(one)).not.toBe(usualName(other));
  });

  it("takes a government's own name for what stands before its organs, and no other place's", () => {
    expect(usualName("山东省发改委", "山东省")).toBe("省发展改革委");
    expect(usualName("济南市工信局", "山东省")).toBe("济南市工业和信息化局");
    expect(usualName("济南市工信局", "济南市")).toBe("市工业和信息化局");
    expect(usualName("山东银保监局", "山东省")).toBe("山东银保监局");
  });

  it("is settled after one step", () => {
    fc.assert(
      fc.property(anyName, anyPlace, (name, place) => {
        const once = usualName(name, place);
        expect(usualName(once, place)).toBe(once);
      }),
    );
  });

  it("never merges departments of two jurisdictions", () => {
    const code = fc.stringMatching(/^[1-9]\d{5}$/);
    fc.assert(
      fc.property(code, code, anyName, anyName, anyPlace, (a, b, one, other, place) => {
        fc.pre(a !== b);
        expect(departmentKey(a, one, place)).not.toBe(departmentKey(b, other, place));
      }),
    );
  });

  it("offers the official and the everyday name, and each leads back", () => {
    expect(otherNamesOf("省发展改革委")).toEqual(["省发展和改革委员会", "省发改委"]);
    expect(otherNamesOf("省教育厅")).toEqual([]);
    for (const [usual] of sameBody) {
      for (const other of otherNamesOf(usual ?? "")) expect(usualName(other)).toBe(usual);
    }
  });
});
