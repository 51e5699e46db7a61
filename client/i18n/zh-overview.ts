export const zhOverview = {
  "nav.overview": "总览",
  "overview.title": "产业链总览",
  "overview.intro": "把规划、产业链、企业和部门放在一张可查出处的图里。",
  "overview.loading": "正在读取总览……",
} as const;
