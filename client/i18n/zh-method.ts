/** The gap method in words; its numbers come from the server. */
export const zhMethod = {
  "method.intro":
    "对一个地区的每个环节，只用图谱里有来源的事实，按下面的规则得出状态。只有 {grades} 级依据能改变状态；D、G 级只显示，不计入。名单上一家也没有，不等于缺失。",
  "method.states": "状态：依次判断，先符合者为准",
  "method.missing":
    "有依据写明本地缺失，或规划人员署名确认。超过 {years} 年的标“需重新确认”；若区域内已有已知企业，则按“弱”计并说明矛盾。",
  "method.strong":
    "有依据写明为强；或在不分地区的名单（如全部A股）中本地至少 {n} 家，且本地占比的 {confidence} 置信下限高于本地在整个名单中的占比。",
  "method.weak": "有依据写明薄弱或依赖外部；或本地至少有 1 家已知企业而不够“强”。",
  "method.unknown":
    "其余情况。名单中本地为 0 且偶然出现的概率不超过 {chance} 时标“疑似缺失”，仍是待核实；各地都没有已知企业时标“资料盲区”。",
  "method.conflict": "依据说法不一时，级别高的优先，同级取较新的，并列出各方年份。",
  "method.score": "缺口分 G：0–100 的区间",
  "method.d": "D 本地使用面：后续环节中本地已有的占比，每远一步权重乘以 {decay}",
  "method.e": "E 承载面：本地已有环节中，有多大比例在它的下游",
  "method.n": "需求 N = {w}×D + {rest}×E；看板上可调，位次范围按 w 从 0.3 到 0.7 给出",
  "method.v":
    "空缺 V：强 0；缺失 1；待核实 0–1；弱按已知企业数从 1−min(数量,{n})/{n} 到 1−1/{n}，各企业该环节收入都已知时用有效企业数（1÷HHI）得一个值",
  "method.g": "G = 100 × N × V。已证实缺口（缺失、弱）按下限排序，待核实按上限排序，两份清单不合并",
  "method.moves": "方向与风险（本项目的标签，不是官方分类）",
  "method.movesText":
    "直接上下游环节本地已有 {ready} 及以上：缺失为“补链”，弱为“强链”；不足则为“建链·远期”；链的末端投入具备时为“延链”。",
  "method.risk": "单点风险：只有 1 家已知企业，且本地已有环节的 {standing} 及以上在其下游。",
  "method.completeness":
    "完整度 = 强或弱的环节数 ÷ 全部环节数；有依据的环节不到 {coverage} 时不给总值。",
  "method.candidates": "招商目标的排位",
  "method.candidatesText":
    "按已知部分加权：{parts}（权重为本项目所定）。未知不当作零，只使区间变宽；已知权重不到 {coverage} 时不排位。",
  "method.limits": "现有资料算不出什么",
  "method.dShort": "后续环节里本地已有的加权占比",
  "method.eShort": "本地已有环节中在其下游的占比",
  "method.vShort": "已知供应企业 {n} 家，{enough} 家视为够用",
  "segment.score": "缺口分怎么来的",
  "segment.scoreOpen": "逐步列出",
} as const;
