/* eslint-disable */
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
};

export type Answer = {
  /** What was found, in order. */
  foundIds: Array<Scalars['ID']['output']>;
  notUnderstood: Array<Scalars['String']['output']>;
  /** What was found, the named entities, and what connects them. */
  result: Subgraph;
  /** What was understood, in Chinese. */
  sentence: Scalars['String']['output'];
  sentenceEn: Scalars['String']['output'];
  /** How many there are, also beyond the limit. */
  total: Scalars['Int']['output'];
  understood: Array<QuestionPart>;
};

/** A list or picture that an office asks for by name. */
export type AskedList = {
  /** The list that answers to it. */
  list: Maybe<ListKind>;
  name: Scalars['String']['output'];
  /** GRAPH, CHAINS or GAPS. */
  page: Maybe<Scalars['String']['output']>;
  /** Key of the empty template. */
  template: Maybe<Scalars['String']['output']>;
  /** Title of the list or template. */
  title: Maybe<Scalars['String']['output']>;
  /** Why there is none, or only a template. */
  why: Maybe<Scalars['String']['output']>;
};

export type Brand = Entity & {
  /** Other names under which it is found. */
  aliases: Array<Scalars['String']['output']>;
  /** Relationships to other nodes. */
  degree: Scalars['Int']['output'];
  /** What it rests on. A source and an evidence stand for themselves. */
  evidence: Array<Evidence>;
  /** What it is filtered by. */
  facets: Facets;
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  name: Scalars['String']['output'];
  nameEn: Maybe<Scalars['String']['output']>;
  /** Everything else that is recorded, by name. */
  properties: Array<Property>;
  /** A short category within its label, in Chinese. */
  subkind: Maybe<Scalars['String']['output']>;
};

/** Which fields it has depends on its kind. */
export type BriefBlock = {
  caption: Maybe<Scalars['String']['output']>;
  categories: Maybe<Array<Scalars['String']['output']>>;
  chart: Maybe<BriefChartKind>;
  columns: Maybe<Array<BriefColumn>>;
  figures: Maybe<Array<BriefFigure>>;
  /** Written by the user, so that it is not made again. */
  isOwn: Scalars['Boolean']['output'];
  key: Scalars['String']['output'];
  kind: BriefBlockKind;
  refs: Maybe<Array<Scalars['String']['output']>>;
  rows: Maybe<Array<BriefRow>>;
  sentences: Maybe<Array<BriefSentence>>;
  series: Maybe<Array<BriefSeries>>;
  spec: Maybe<BriefPicture>;
  unit: Maybe<Scalars['String']['output']>;
};

export type BriefBlockInput = {
  caption?: InputMaybe<Scalars['String']['input']>;
  categories?: InputMaybe<Array<Scalars['String']['input']>>;
  chart?: InputMaybe<BriefChartKind>;
  columns?: InputMaybe<Array<BriefColumnInput>>;
  figures?: InputMaybe<Array<BriefFigureInput>>;
  /** Written by the user, so that it is not made again. */
  isOwn: Scalars['Boolean']['input'];
  key: Scalars['String']['input'];
  kind: BriefBlockKind;
  refs?: InputMaybe<Array<Scalars['String']['input']>>;
  rows?: InputMaybe<Array<BriefRowInput>>;
  sentences?: InputMaybe<Array<BriefSentenceInput>>;
  series?: InputMaybe<Array<BriefSeriesInput>>;
  spec?: InputMaybe<BriefPictureInput>;
  unit?: InputMaybe<Scalars['String']['input']>;
};

export type BriefBlockKind =
  | 'chart'
  | 'figures'
  | 'list'
  | 'picture'
  | 'table'
  | 'text';

export type BriefChartKind =
  | 'BAR'
  | 'LINE'
  | 'PIE'
  | 'STACKED';

export type BriefColumn = {
  name: Scalars['String']['output'];
  /** Its share of the width, beside the others'. */
  width: Scalars['Float']['output'];
};

export type BriefColumnInput = {
  name: Scalars['String']['input'];
  /** Its share of the width, beside the others'. */
  width: Scalars['Float']['input'];
};

/** A value as it is printed; unknown is 待核实. */
export type BriefFigure = {
  label: Scalars['String']['output'];
  note: Scalars['String']['output'];
  refs: Array<Scalars['String']['output']>;
  unit: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

export type BriefFigureInput = {
  label: Scalars['String']['input'];
  note: Scalars['String']['input'];
  refs: Array<Scalars['String']['input']>;
  unit: Scalars['String']['input'];
  value: Scalars['String']['input'];
};

/** What stands for a firm's names where they are hidden. */
export type BriefMask = {
  firmId: Scalars['ID']['output'];
  names: Array<Scalars['String']['output']>;
  placeholder: Scalars['String']['output'];
};

/** From which part of which template a slide is made. */
export type BriefOrigin = {
  of: Scalars['ID']['output'];
  part: Scalars['String']['output'];
  region: Scalars['ID']['output'];
  template: BriefTemplate;
};

export type BriefOriginInput = {
  of: Scalars['ID']['input'];
  part: Scalars['String']['input'];
  region: Scalars['ID']['input'];
  template: BriefTemplate;
};

/** A briefing as its slides say it. */
export type BriefOutline = {
  /** ISO date of the data. */
  date: Scalars['String']['output'];
  regionId: Scalars['ID']['output'];
  regionName: Scalars['String']['output'];
  slides: Array<BriefSlide>;
  sources: Array<BriefSource>;
  subtitle: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

export type BriefOutlineInput = {
  /** ISO date of the data. */
  date: Scalars['String']['input'];
  regionId: Scalars['ID']['input'];
  regionName: Scalars['String']['input'];
  slides: Array<BriefSlideInput>;
  sources: Array<BriefSourceInput>;
  subtitle: Scalars['String']['input'];
  title: Scalars['String']['input'];
};

/** A page of 13.333 by 7.5 inches as it is laid out. */
export type BriefPage = {
  /** Its content; the pictures' places are empty. */
  html: Scalars['String']['output'];
  isCover: Scalars['Boolean']['output'];
  notes: Scalars['String']['output'];
  /** From 1, of the pages of its slide. */
  part: Scalars['Int']['output'];
  parts: Scalars['Int']['output'];
  pictures: Array<BriefPagePicture>;
  slideId: Scalars['ID']['output'];
  title: Scalars['String']['output'];
};

/** Where a picture stands, in inches. */
export type BriefPagePicture = {
  caption: Scalars['String']['output'];
  h: Scalars['Float']['output'];
  /** The same for the same picture. */
  key: Scalars['String']['output'];
  spec: BriefPicture;
  /** The same where the camera looks at the same, too. */
  view: Scalars['String']['output'];
  w: Scalars['Float']['output'];
  x: Scalars['Float']['output'];
  y: Scalars['Float']['output'];
};

/** What is to be drawn, not the drawing. */
export type BriefPicture = {
  /** What the camera looks at; empty: all. */
  focus: Array<Scalars['ID']['output']>;
  kind: BriefPictureKind;
  of: Maybe<Scalars['ID']['output']>;
  /** Groups of a chain map that are opened. */
  open: Array<Scalars['String']['output']>;
  region: Maybe<Scalars['ID']['output']>;
};

export type BriefPictureInput = {
  /** What the camera looks at; empty: all. */
  focus: Array<Scalars['ID']['input']>;
  kind: BriefPictureKind;
  of?: InputMaybe<Scalars['ID']['input']>;
  /** Groups of a chain map that are opened. */
  open: Array<Scalars['String']['input']>;
  region?: InputMaybe<Scalars['ID']['input']>;
};

export type BriefPictureKind =
  | 'CHAIN_MAP'
  | 'FUSED_MAP'
  | 'HEAT_MAP'
  | 'NEIGHBOURHOOD'
  | 'SAVED_VIEW';

export type BriefRow = {
  cells: Array<Scalars['String']['output']>;
  refs: Array<Scalars['String']['output']>;
};

export type BriefRowInput = {
  cells: Array<Scalars['String']['input']>;
  refs: Array<Scalars['String']['input']>;
};

/** With the ids of its sources. */
export type BriefSentence = {
  refs: Array<Scalars['String']['output']>;
  text: Scalars['String']['output'];
};

export type BriefSentenceInput = {
  refs: Array<Scalars['String']['input']>;
  text: Scalars['String']['input'];
};

export type BriefSeries = {
  name: Scalars['String']['output'];
  /** null: no data, which is not 0. */
  values: Array<Maybe<Scalars['Float']['output']>>;
};

export type BriefSeriesInput = {
  name: Scalars['String']['input'];
  /** null: no data, which is not 0. */
  values: Array<InputMaybe<Scalars['Float']['input']>>;
};

export type BriefSlide = {
  blocks: Array<BriefBlock>;
  coverage: Scalars['String']['output'];
  /** ISO date; the day whose figures are kept; null: it follows the data. */
  frozenAt: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  isCover: Scalars['Boolean']['output'];
  isOwnNotes: Scalars['Boolean']['output'];
  isOwnTitle: Scalars['Boolean']['output'];
  /** For the speaker. */
  notes: Scalars['String']['output'];
  origin: Maybe<BriefOrigin>;
  title: Scalars['String']['output'];
};

export type BriefSlideInput = {
  blocks: Array<BriefBlockInput>;
  coverage: Scalars['String']['input'];
  /** ISO date; the day whose figures are kept; null: it follows the data. */
  frozenAt?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  isCover: Scalars['Boolean']['input'];
  isOwnNotes: Scalars['Boolean']['input'];
  isOwnTitle: Scalars['Boolean']['input'];
  /** For the speaker. */
  notes: Scalars['String']['input'];
  origin?: InputMaybe<BriefOriginInput>;
  title: Scalars['String']['input'];
};

export type BriefSource = {
  date: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kind: EvidenceKind;
  publisher: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
  url: Maybe<Scalars['String']['output']>;
};

export type BriefSourceInput = {
  date?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  kind: EvidenceKind;
  publisher?: InputMaybe<Scalars['String']['input']>;
  title: Scalars['String']['input'];
  url?: InputMaybe<Scalars['String']['input']>;
};

/** 一链一报告, 招商专报, 责任分工一页纸, and the board of all chains */
export type BriefTemplate =
  | 'BOARD'
  | 'CHAIN'
  | 'DEPARTMENT'
  | 'GAP';

/** A briefing that is kept, with the figures of today. */
export type Briefing = {
  /** ISO date and time. */
  changedAt: Scalars['String']['output'];
  /** ISO date and time. */
  createdAt: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  isDeleted: Scalars['Boolean']['output'];
  keptPictures: Array<KeptPicture>;
  /** Empty where no names are hidden. */
  masks: Array<BriefMask>;
  outline: BriefOutline;
  /** Style sheet of the pages' HTML. */
  pageStyle: Scalars['String']['output'];
  pages: Array<BriefPage>;
  slideCount: Scalars['Int']['output'];
  subtitle: Scalars['String']['output'];
  /** A small picture as a data URL. */
  thumbnail: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
  /** Counts its changes. */
  version: Scalars['Int']['output'];
};

export type BriefingHead = {
  /** ISO date and time. */
  changedAt: Scalars['String']['output'];
  /** ISO date and time. */
  createdAt: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  slideCount: Scalars['Int']['output'];
  subtitle: Scalars['String']['output'];
  /** A small picture as a data URL. */
  thumbnail: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
  /** Counts its changes. */
  version: Scalars['Int']['output'];
};

/** A firm elsewhere that works in the segment. */
export type Candidate = {
  /** The cluster that would take it, or the region where none is known. */
  cluster: Maybe<Entity>;
  /** Weight of the parts that are known, 0–1. */
  coverage: Scalars['Float']['output'];
  /** That it works in the segment. */
  evidence: Array<Evidence>;
  firm: Firm;
  isListed: Scalars['Boolean']['output'];
  /** To the nearest cluster that would take it. */
  km: Maybe<Scalars['Float']['output']>;
  /** Of these, those that the region has. */
  otherPresent: Scalars['Int']['output'];
  otherSegments: Scalars['Int']['output'];
  place: Maybe<Place>;
  /** 0–100, with unknown parts at nought and at full. */
  range: Interval;
  rank: Maybe<Scalars['Int']['output']>;
  /** Of these, those with firms of the region. */
  regionRelations: Scalars['Int']['output'];
  /** Of its revenue, 0–1. */
  revenueShare: Maybe<Scalars['Float']['output']>;
  /** 0–100; null below half coverage. */
  score: Maybe<Scalars['Float']['output']>;
  shareYear: Maybe<Scalars['Int']['output']>;
  /** Supply relations that are stated. */
  supplyRelations: Scalars['Int']['output'];
  values: Array<CandidateValue>;
};

/** One part of a firm's score, 0–1; null: not known. */
export type CandidateValue = {
  part: Scalars['String']['output'];
  value: Maybe<Scalars['Float']['output']>;
  weight: Scalars['Float']['output'];
};

export type CandidateWeight = {
  /** focus, tie, nearness, fit or listed. */
  part: Scalars['String']['output'];
  weight: Scalars['Float']['output'];
};

export type Chain = Entity & {
  /** Other names under which it is found. */
  aliases: Array<Scalars['String']['output']>;
  clusters: Array<Cluster>;
  /** Relationships to other nodes. */
  degree: Scalars['Int']['output'];
  /** What it rests on. A source and an evidence stand for themselves. */
  evidence: Array<Evidence>;
  /** What it is filtered by. */
  facets: Facets;
  /** Its first-level groups of segments, in order; at most seven. */
  groups: Array<Scalars['String']['output']>;
  /** The groups in English, in the same order. */
  groupsEn: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  name: Scalars['String']['output'];
  nameEn: Maybe<Scalars['String']['output']>;
  /** Everything else that is recorded, by name. */
  properties: Array<Property>;
  segments: Array<Segment>;
  /** A short category within its label, in Chinese. */
  subkind: Maybe<Scalars['String']['output']>;
  /** Tasks of the plans that name it. */
  tasks: Array<Task>;
};

export type ChainCounts = {
  chain: Maybe<Chain>;
  clusters: Scalars['Int']['output'];
  /** Firms known in one of its segments or as its leaders. */
  firms: Scalars['Int']['output'];
  segments: Scalars['Int']['output'];
};

export type ChainGaps = {
  chain: Chain;
  completeness: Completeness;
  gaps: Array<SegmentGap>;
  /** Where the plan asks for something of the chain. */
  signals: Array<PlanSignal>;
};

/** COMPLETE 补链, STRENGTHEN 强链, EXTEND 延链, BUILD 建链·远期: labels by rule. */
export type ChainMove =
  | 'BUILD'
  | 'COMPLETE'
  | 'EXTEND'
  | 'STRENGTHEN';

export type Cluster = Entity & {
  /** Other names under which it is found. */
  aliases: Array<Scalars['String']['output']>;
  /** Relationships to other nodes. */
  degree: Scalars['Int']['output'];
  /** What it rests on. A source and an evidence stand for themselves. */
  evidence: Array<Evidence>;
  /** What it is filtered by. */
  facets: Facets;
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  /** The list or title that it is on. */
  level: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  nameEn: Maybe<Scalars['String']['output']>;
  place: Maybe<Place>;
  /** Everything else that is recorded, by name. */
  properties: Array<Property>;
  /** A short category within its label, in Chinese. */
  subkind: Maybe<Scalars['String']['output']>;
  /** Year of that list or title. */
  year: Maybe<Scalars['Int']['output']>;
};

/** EQ 家; GTE 以上/超过/不少于; LTE 以下/不超过; APPROX 左右/约 */
export type Comparator =
  | 'APPROX'
  | 'EQ'
  | 'GTE'
  | 'LTE';

/** Share of a chain's segments that are present (strong or weak), as far as known. */
export type Completeness = {
  /** Segments with a state other than unknown. */
  evidenced: Scalars['Int']['output'];
  present: Scalars['Int']['output'];
  /** 0–1; null where under half of the segments have evidence. */
  range: Maybe<Interval>;
  total: Scalars['Int']['output'];
};

/** What a planner confirmed of a segment in a region. */
export type Confirmation = {
  /** ISO date and time. */
  at: Scalars['String']['output'];
  by: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  note: Scalars['String']['output'];
  regionId: Scalars['ID']['output'];
  says: StatementWord;
  segmentId: Scalars['ID']['output'];
};

export type ContextItem = {
  entity: Entity;
  /** That it concerns the segment. */
  evidence: Array<Evidence>;
};

/** Departments of a plan linked by shared items. */
export type Cooperation = {
  items: Array<MatrixItem>;
  /** The most shared items first. */
  links: Array<CooperationLink>;
  plan: Plan;
  /** The most ties first. */
  standings: Array<DepartmentStanding>;
};

/** CO_LEAD: both lead the item, undirected; LEAD_SUPPORT: the first leads, the second supports. */
export type CooperationKind =
  | 'CO_LEAD'
  | 'LEAD_SUPPORT';

/** Two departments that work on the same items. */
export type CooperationLink = {
  fromId: Scalars['ID']['output'];
  kind: CooperationKind;
  taskIds: Array<Scalars['ID']['output']>;
  toId: Scalars['ID']['output'];
};

export type Count = {
  count: Scalars['Int']['output'];
  name: Scalars['String']['output'];
};

export type Department = Entity & {
  /** Other names under which it is found. */
  aliases: Array<Scalars['String']['output']>;
  /** Relationships to other nodes. */
  degree: Scalars['Int']['output'];
  /** What it rests on. A source and an evidence stand for themselves. */
  evidence: Array<Evidence>;
  /** What it is filtered by. */
  facets: Facets;
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  leads: Array<Task>;
  name: Scalars['String']['output'];
  nameEn: Maybe<Scalars['String']['output']>;
  /** Everything else that is recorded, by name. */
  properties: Array<Property>;
  /** Code of the place whose government it belongs to. */
  region: Maybe<Scalars['String']['output']>;
  /** Later names that users recorded and did not withdraw, in the order of their dates. */
  renames: Array<Rename>;
  /** A short category within its label, in Chinese. */
  subkind: Maybe<Scalars['String']['output']>;
  supports: Array<Task>;
};

export type DepartmentLoad = {
  department: Department;
  leads: Scalars['Int']['output'];
  /** By items led, then by items supported; equal ones share a rank. */
  rank: Scalars['Int']['output'];
  supports: Scalars['Int']['output'];
};

/** A department in all plans of its government that are loaded. */
export type DepartmentProfile = {
  chains: Array<TaskChain>;
  department: Department;
  /** What it leads or supports. */
  items: Array<MatrixItem>;
  /** Of this department. */
  links: Array<CooperationLink>;
  /** Of all departments, to compare. */
  loads: Array<DepartmentLoad>;
  plans: Array<Plan>;
  /** Of all departments in these items. */
  responsibilities: Array<Responsibility>;
  standing: DepartmentStanding;
};

export type DepartmentStanding = {
  department: Department;
  /** Departments that share items with the others only by way of it. */
  onlyThroughIt: Array<Scalars['ID']['output']>;
  /** Departments with which it shares at least one item. */
  partners: Scalars['Int']['output'];
  /** Shared items, added up over its partners: one shared with three counts three. */
  ties: Scalars['Int']['output'];
};

export type Direction =
  | 'IN'
  | 'OUT';

export type Edge = {
  evidence: Array<Evidence>;
  from: Scalars['ID']['output'];
  id: Scalars['ID']['output'];
  properties: Array<Property>;
  to: Scalars['ID']['output'];
  type: Scalars['String']['output'];
};

export type Entity = {
  /** Other names under which it is found. */
  aliases: Array<Scalars['String']['output']>;
  /** Relationships to other nodes. */
  degree: Scalars['Int']['output'];
  /** What it rests on. A source and an evidence stand for themselves. */
  evidence: Array<Evidence>;
  /** What it is filtered by. */
  facets: Facets;
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  name: Scalars['String']['output'];
  nameEn: Maybe<Scalars['String']['output']>;
  /** Everything else that is recorded, by name. */
  properties: Array<Property>;
  /** A short category within its label, in Chinese. */
  subkind: Maybe<Scalars['String']['output']>;
};

export type Event = Entity & {
  /** Other names under which it is found. */
  aliases: Array<Scalars['String']['output']>;
  /** Relationships to other nodes. */
  degree: Scalars['Int']['output'];
  /** What it rests on. A source and an evidence stand for themselves. */
  evidence: Array<Evidence>;
  /** What it is filtered by. */
  facets: Facets;
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  name: Scalars['String']['output'];
  nameEn: Maybe<Scalars['String']['output']>;
  /** Everything else that is recorded, by name. */
  properties: Array<Property>;
  /** A short category within its label, in Chinese. */
  subkind: Maybe<Scalars['String']['output']>;
};

export type Evidence = Entity & {
  /** Other names under which it is found. */
  aliases: Array<Scalars['String']['output']>;
  /** Relationships to other nodes. */
  degree: Scalars['Int']['output'];
  end: Maybe<Scalars['Int']['output']>;
  /** What it rests on. A source and an evidence stand for themselves. */
  evidence: Array<Evidence>;
  /** What it is filtered by. */
  facets: Facets;
  grade: Grade;
  id: Scalars['ID']['output'];
  kind: EvidenceKind;
  label: Scalars['String']['output'];
  name: Scalars['String']['output'];
  nameEn: Maybe<Scalars['String']['output']>;
  note: Maybe<Scalars['String']['output']>;
  /** The plan whose text is quoted. */
  planId: Maybe<Scalars['ID']['output']>;
  /** Everything else that is recorded, by name. */
  properties: Array<Property>;
  quote: Maybe<Scalars['String']['output']>;
  source: Source;
  /** UTF-16 offset into the plan's text. */
  start: Maybe<Scalars['Int']['output']>;
  /** A short category within its label, in Chinese. */
  subkind: Maybe<Scalars['String']['output']>;
};

/** PLAN a quote of the plan; PUBLIC a public source; DERIVED a calculation; IMPORT a user's or an editor's entry */
export type EvidenceKind =
  | 'DERIVED'
  | 'IMPORT'
  | 'PLAN'
  | 'PUBLIC';

/** What a node is filtered by, calculated from its relationships at each load. */
export type Facets = {
  /** Chains to which it belongs or which it is about. */
  chainIds: Array<Scalars['ID']['output']>;
  cityIds: Array<Scalars['ID']['output']>;
  /** Kinds of its evidence; UNVERIFIED: general knowledge of the editors. */
  evidenceKinds: Array<Scalars['String']['output']>;
  /** Its own year or date. */
  figureYear: Maybe<Scalars['Int']['output']>;
  provinceIds: Array<Scalars['ID']['output']>;
  /** Year of its newest source. */
  sourceYear: Maybe<Scalars['Int']['output']>;
  /** Stages of the segments that it is or works in. */
  stages: Array<Scalars['String']['output']>;
  /** The largest known share of one product in a firm's revenue, 0 to 1. */
  topShare: Maybe<Scalars['Float']['output']>;
};

/** A dimension of a picture: the label, the relationship type, or a list of the facets. */
export type FilterKey =
  | 'chainIds'
  | 'cityIds'
  | 'evidenceKinds'
  | 'label'
  | 'provinceIds'
  | 'stages'
  | 'type';

export type Firm = Entity & {
  /** Other names under which it is found. */
  aliases: Array<Scalars['String']['output']>;
  city: Maybe<Scalars['String']['output']>;
  /** Relationships to other nodes. */
  degree: Scalars['Int']['output'];
  /** What it rests on. A source and an evidence stand for themselves. */
  evidence: Array<Evidence>;
  /** What it is filtered by. */
  facets: Facets;
  fullName: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Named by its evidence as a leading firm of a chain. */
  isLeading: Scalars['Boolean']['output'];
  label: Scalars['String']['output'];
  name: Scalars['String']['output'];
  nameEn: Maybe<Scalars['String']['output']>;
  place: Maybe<Place>;
  /** Everything else that is recorded, by name. */
  properties: Array<Property>;
  province: Maybe<Scalars['String']['output']>;
  segments: Array<Segment>;
  stockCode: Maybe<Scalars['String']['output']>;
  /** A short category within its label, in Chinese. */
  subkind: Maybe<Scalars['String']['output']>;
};

export type GapBoard = {
  chains: Array<ChainGaps>;
  policy: GapPolicy;
  region: Place;
};

export type GapKind =
  | 'BRAND'
  | 'DOWNSTREAM'
  | 'SUPPLY'
  | 'TECHNOLOGY'
  | 'UPSTREAM';

/** Every number of the method; docs/gap-method.md. */
export type GapPolicy = {
  /** Grades of evidence that may change a state. */
  acceptedGrades: Array<Scalars['String']['output']>;
  candidateWeights: Array<CandidateWeight>;
  /** Of the bound on a share in a listing. */
  confidence: Scalars['Float']['output'];
  decay: Scalars['Float']['output'];
  /** w: weight of D against E. */
  directWeight: Scalars['Float']['output'];
  enoughFirms: Scalars['Int']['output'];
  /** Years after which a stated absence is to be reconfirmed. */
  missingYears: Scalars['Int']['output'];
  /** Share of evidenced segments for an overall figure. */
  overallCoverage: Scalars['Float']['output'];
  /** Coverage under which a firm gets no rank. */
  rankCoverage: Scalars['Float']['output'];
  /** Share of neighbours present for a gap to be closed now. */
  readyNeighbours: Scalars['Float']['output'];
  /** Share of the chain on one firm from which that is a risk. */
  riskStanding: Scalars['Float']['output'];
  /** Local firms in a listing from which it can show strength. */
  strongFirms: Scalars['Int']['output'];
  /** Chance of no local firm at which an absence is suspected. */
  suspectedChance: Scalars['Float']['output'];
};

/** One rule that led to the result, with its inputs in words. */
export type GapReason = {
  code: Scalars['String']['output'];
  en: Scalars['String']['output'];
  zh: Scalars['String']['output'];
};

/** Rules in docs/gap-method.md; ADEQUATE is not given by them. */
export type GapState =
  | 'ADEQUATE'
  | 'MISSING'
  | 'STRONG'
  | 'UNKNOWN'
  | 'WEAK';

/** A official; B association, academic, filing; C press or reprint; D unsigned page; G general knowledge of the editors */
export type Grade =
  | 'A'
  | 'B'
  | 'C'
  | 'D'
  | 'G';

export type InnovationCentre = Entity & {
  /** Other names under which it is found. */
  aliases: Array<Scalars['String']['output']>;
  /** Relationships to other nodes. */
  degree: Scalars['Int']['output'];
  /** What it rests on. A source and an evidence stand for themselves. */
  evidence: Array<Evidence>;
  /** What it is filtered by. */
  facets: Facets;
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  name: Scalars['String']['output'];
  nameEn: Maybe<Scalars['String']['output']>;
  /** Everything else that is recorded, by name. */
  properties: Array<Property>;
  /** A short category within its label, in Chinese. */
  subkind: Maybe<Scalars['String']['output']>;
};

export type Interval = {
  high: Scalars['Float']['output'];
  low: Scalars['Float']['output'];
};

/** A picture of a slide whose figures are kept. */
export type KeptPicture = {
  key: Scalars['String']['output'];
  svg: Scalars['String']['output'];
};

export type ListColumn = {
  /** Not shown unless it is chosen. */
  isExtra: Scalars['Boolean']['output'];
  key: Scalars['String']['output'];
  name: Scalars['String']['output'];
  type: ListColumnType;
  /** Share of the width against other columns. */
  width: Scalars['Float']['output'];
};

export type ListColumnType =
  | 'DATE'
  | 'LIST'
  | 'NUMBER'
  | 'SHARE'
  | 'TEXT';

export type ListKind =
  | 'CLUSTERS'
  | 'EVENTS'
  | 'FIRMS'
  | 'GAPS'
  | 'PLATFORMS'
  | 'POLICIES'
  | 'PROJECTS'
  | 'PROSPECTS'
  | 'SEGMENTS'
  | 'TARGETS'
  | 'TASKS'
  | 'TECHNOLOGIES';

/** The language of names. */
export type ListLang =
  | 'EN'
  | 'ZH';

export type ListOffice = {
  asked: Array<AskedList>;
  key: Scalars['String']['output'];
  name: Scalars['String']['output'];
  sourceDate: Maybe<Scalars['String']['output']>;
  /** Where its names are from. */
  sourceTitle: Scalars['String']['output'];
  sourceUrl: Scalars['String']['output'];
};

/** By what a list can be narrowed. */
export type ListOption = {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

export type ListPage = {
  rows: Array<ListRow>;
  /** How many there are after the filters. */
  total: Scalars['Int']['output'];
};

export type ListRow = {
  chains: Array<Chain>;
  entity: Entity;
  /** Its cities, or else its provinces. */
  places: Array<Place>;
  /** Its relationships to other nodes. */
  relations: Scalars['Int']['output'];
};

export type ListSection = {
  hint: Scalars['String']['output'];
  key: Scalars['String']['output'];
  name: Scalars['String']['output'];
};

/** ORDER of the source; NAME by pinyin; RELATIONS their count; YEAR its own or its source's. */
export type ListSort =
  | 'NAME'
  | 'ORDER'
  | 'RELATIONS'
  | 'YEAR';

export type ListSummary = {
  isOfRegion: Scalars['Boolean']['output'];
  kind: ListKind;
  note: Scalars['String']['output'];
  /** Counted when it is asked for. */
  rows: Scalars['Int']['output'];
  title: Scalars['String']['output'];
};

export type ListTable = {
  /** All that can be chosen. */
  allColumns: Array<ListColumn>;
  chains: Array<ListOption>;
  /** Those that the cells of the rows answer to. */
  columns: Array<ListColumn>;
  departments: Array<ListOption>;
  /** Whether it is that of a region. */
  isOfRegion: Scalars['Boolean']['output'];
  kind: ListKind;
  note: Scalars['String']['output'];
  places: Array<ListOption>;
  rows: Array<ListedRow>;
  sections: Array<ListSection>;
  sources: Array<NumberedSource>;
  title: Scalars['String']['output'];
  /** Rows before it was narrowed. */
  total: Scalars['Int']['output'];
};

export type ListedRow = {
  /** One for each column, as it is read; empty where nothing is known. */
  cells: Array<Scalars['String']['output']>;
  /** The node that it is about. */
  entityId: Scalars['ID']['output'];
  id: Scalars['ID']['output'];
  section: Maybe<Scalars['String']['output']>;
  /** Numbers of its sources. */
  sources: Array<Scalars['Int']['output']>;
};

/** 牵头, 配合 */
export type MarkRole =
  | 'LEAD'
  | 'SUPPORT';

/** A goal, task or measure with the section that holds it. */
export type MatrixItem = {
  /** Chains that it names, itself or by a segment or thing of it. */
  chainIds: Array<Scalars['ID']['output']>;
  planId: Scalars['ID']['output'];
  section: Section;
  task: Task;
};

export type Mutation = {
  /** A firm that is on the list gets the segment, too. */
  addProspect: Prospect;
  /** Refused with BRIEFING_CHANGED where another window has changed it since. */
  changeBriefing: Briefing;
  /** What is left out stays as it was. */
  changeProspect: Prospect;
  /** What is left out stays as it was. */
  changeSaved: Saved;
  /** Counts as a statement of grade B. */
  confirmSegment: Confirmation;
  /** Keeps a draft under a new id. */
  createBriefing: BriefingHead;
  /** It can be brought back for 30 days. */
  deleteBriefing: BriefingHead;
  /** It can be brought back for 30 days. */
  deleteSaved: Saved;
  duplicateBriefing: BriefingHead;
  duplicateSaved: Saved;
  /** All rows of a file, or none where one of them is wrong. */
  importProgress: Array<Progress>;
  /** Keeps the drawing of a frozen slide. */
  keepPicture: BriefingHead;
  /** Keeps a small picture for the list. */
  keepThumbnail: BriefingHead;
  /** Adds a figure; what was entered before stays. */
  recordProgress: Progress;
  /** Nothing is overwritten: each name is kept by date. */
  recordRename: Rename;
  removeProspect: Prospect;
  restoreBriefing: BriefingHead;
  restoreProgress: Array<Progress>;
  restoreProspect: Prospect;
  restoreRename: Rename;
  restoreSaved: Saved;
  /** Keeps something under a new id. */
  save: Saved;
  withdrawConfirmation: Confirmation;
  /** They stay in the history and no longer count. */
  withdrawProgress: Array<Progress>;
  /** It can be brought back. */
  withdrawRename: Rename;
};


export type MutationAddProspectArgs = {
  firm: Scalars['ID']['input'];
  region: InputMaybe<Scalars['ID']['input']>;
  segment: Scalars['ID']['input'];
};


export type MutationChangeBriefingArgs = {
  id: Scalars['ID']['input'];
  outline: BriefOutlineInput;
  version: Scalars['Int']['input'];
};


export type MutationChangeProspectArgs = {
  id: Scalars['ID']['input'];
  note: InputMaybe<Scalars['String']['input']>;
  status: InputMaybe<ProspectStatus>;
};


export type MutationChangeSavedArgs = {
  content: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  name: InputMaybe<Scalars['String']['input']>;
  places: InputMaybe<Scalars['String']['input']>;
  thumbnail: InputMaybe<Scalars['String']['input']>;
};


export type MutationConfirmSegmentArgs = {
  by: Scalars['String']['input'];
  note: InputMaybe<Scalars['String']['input']>;
  region: InputMaybe<Scalars['ID']['input']>;
  says: StatementWord;
  segment: Scalars['ID']['input'];
};


export type MutationCreateBriefingArgs = {
  of: Scalars['ID']['input'];
  region: InputMaybe<Scalars['ID']['input']>;
  template: BriefTemplate;
};


export type MutationDeleteBriefingArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteSavedArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDuplicateBriefingArgs = {
  id: Scalars['ID']['input'];
  title: Scalars['String']['input'];
};


export type MutationDuplicateSavedArgs = {
  id: Scalars['ID']['input'];
  name: Scalars['String']['input'];
};


export type MutationImportProgressArgs = {
  file: Scalars['String']['input'];
  text: Scalars['String']['input'];
};


export type MutationKeepPictureArgs = {
  id: Scalars['ID']['input'];
  key: Scalars['String']['input'];
  svg: Scalars['String']['input'];
};


export type MutationKeepThumbnailArgs = {
  id: Scalars['ID']['input'];
  thumbnail: Scalars['String']['input'];
};


export type MutationRecordProgressArgs = {
  entry: ProgressInput;
};


export type MutationRecordRenameArgs = {
  by: Scalars['String']['input'];
  department: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  since: Scalars['String']['input'];
  sourceTitle: Scalars['String']['input'];
  sourceUrl: InputMaybe<Scalars['String']['input']>;
};


export type MutationRemoveProspectArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRestoreBriefingArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRestoreProgressArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type MutationRestoreProspectArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRestoreRenameArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRestoreSavedArgs = {
  id: Scalars['ID']['input'];
};


export type MutationSaveArgs = {
  content: Scalars['String']['input'];
  kind: SavedKind;
  name: Scalars['String']['input'];
  places: InputMaybe<Scalars['String']['input']>;
  thumbnail: InputMaybe<Scalars['String']['input']>;
};


export type MutationWithdrawConfirmationArgs = {
  id: Scalars['ID']['input'];
};


export type MutationWithdrawProgressArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type MutationWithdrawRenameArgs = {
  id: Scalars['ID']['input'];
};

/** What the formulas of docs/gap-method.md start from. */
export type Need = {
  /** D, 0–1; null where nothing uses it later. */
  direct: Maybe<Scalars['Float']['output']>;
  /** U, 0–1; null where it has no inputs. */
  inputsReady: Maybe<Scalars['Float']['output']>;
  readiness: Readiness;
  /** E, 0–1. */
  standing: Scalars['Float']['output'];
  uses: Array<StepUse>;
};

/** What the parser did not understand. */
export type NotUnderstood = {
  end: Scalars['Int']['output'];
  start: Scalars['Int']['output'];
  text: Scalars['String']['output'];
  /** Chinese, and English in brackets. */
  why: Scalars['String']['output'];
};

export type NumberedSource = {
  /** The best grade of what it says in the list. */
  grade: Grade;
  number: Scalars['Int']['output'];
  source: Source;
};

/** What the plan can offer a firm for a segment, in its words. */
export type Offer = {
  /** 0 the task names the segment, 1 its chain, 2 neither. */
  closeness: Scalars['Int']['output'];
  policies: Array<Policy>;
  /** The clause, without its line breaks. */
  quote: Scalars['String']['output'];
  task: Task;
};

/** What a picture lets through: all of these must hold. */
export type PictureFilter = {
  ranges?: InputMaybe<Array<RangeFilter>>;
  values?: InputMaybe<Array<ValueFilter>>;
};

export type Place = Entity & {
  /** Other names under which it is found. */
  aliases: Array<Scalars['String']['output']>;
  /** GB/T 2260 code. */
  code: Scalars['String']['output'];
  /** Relationships to other nodes. */
  degree: Scalars['Int']['output'];
  /** What it rests on. A source and an evidence stand for themselves. */
  evidence: Array<Evidence>;
  /** What it is filtered by. */
  facets: Facets;
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  /** Degrees north. */
  lat: Maybe<Scalars['Float']['output']>;
  /** country, province, city or county */
  level: Scalars['String']['output'];
  /** Degrees east. */
  lon: Maybe<Scalars['Float']['output']>;
  name: Scalars['String']['output'];
  nameEn: Maybe<Scalars['String']['output']>;
  /** Everything else that is recorded, by name. */
  properties: Array<Property>;
  /** A short category within its label, in Chinese. */
  subkind: Maybe<Scalars['String']['output']>;
};

export type Plan = Entity & {
  /** Other names under which it is found. */
  aliases: Array<Scalars['String']['output']>;
  /** ISO date */
  date: Maybe<Scalars['String']['output']>;
  /** Relationships to other nodes. */
  degree: Scalars['Int']['output'];
  /** What it rests on. A source and an evidence stand for themselves. */
  evidence: Array<Evidence>;
  /** What it is filtered by. */
  facets: Facets;
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  name: Scalars['String']['output'];
  nameEn: Maybe<Scalars['String']['output']>;
  /** Everything else that is recorded, by name. */
  properties: Array<Property>;
  publisher: Maybe<Scalars['String']['output']>;
  sections: Array<Section>;
  /** A short category within its label, in Chinese. */
  subkind: Maybe<Scalars['String']['output']>;
  url: Maybe<Scalars['String']['output']>;
  year: Maybe<Scalars['Int']['output']>;
};

/** A paragraph; all blocks together cover the text. */
export type PlanBlock = {
  end: Scalars['Int']['output'];
  /** The task or section that a heading begins. */
  entityId: Maybe<Scalars['ID']['output']>;
  kind: PlanBlockKind;
  /** Of a heading, from 1. */
  level: Maybe<Scalars['Int']['output']>;
  nameEn: Maybe<Scalars['String']['output']>;
  /** Its words, in order, without the extraction's breaks. */
  pieces: Array<PlanPiece>;
  start: Scalars['Int']['output'];
  /** Of a heading that begins a task. */
  taskKind: Maybe<TaskKind>;
};

/** FRONT: what stands before the first heading. RESPONSIBILITY: who leads and supports. */
export type PlanBlockKind =
  | 'FRONT'
  | 'HEADING'
  | 'PARAGRAPH'
  | 'RESPONSIBILITY'
  | 'TITLE';

/** A place where a plan names a thing. */
export type PlanMark = {
  end: Scalars['Int']['output'];
  /** Of a department. */
  role: Maybe<MarkRole>;
  start: Scalars['Int']['output'];
  thing: Scalars['ID']['output'];
};

/** Characters that stand together in the text as it stands. */
export type PlanPiece = {
  /** UTF-16 offset of its first character. */
  start: Scalars['Int']['output'];
  text: Scalars['String']['output'];
};

/** A plan's text with what is recognised in it. Offsets are UTF-16, ends exclusive. */
export type PlanReading = {
  blocks: Array<PlanBlock>;
  /** In the order of the text, outer ones first. */
  marks: Array<PlanMark>;
  notUnderstood: Array<NotUnderstood>;
  /** Null for a text that is not loaded. */
  plan: Maybe<Plan>;
  things: Array<PlanThing>;
  title: Scalars['String']['output'];
  year: Maybe<Scalars['Int']['output']>;
};

/** Where a plan itself asks for something here. */
export type PlanSignal = {
  evidence: Array<Evidence>;
  kinds: Array<GapKind>;
  /** The clause of the plan, without its line breaks. */
  quote: Scalars['String']['output'];
  task: Task;
};

/** Something that is recognised in a plan. */
export type PlanThing = {
  /** Null in a text that is not loaded. */
  entityId: Maybe<Scalars['ID']['output']>;
  /** For `PlanMark.thing`. */
  key: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  name: Scalars['String']['output'];
  nameEn: Maybe<Scalars['String']['output']>;
  subkind: Maybe<Scalars['String']['output']>;
  target: Maybe<ReadingTarget>;
};

export type Platform = Entity & {
  /** Other names under which it is found. */
  aliases: Array<Scalars['String']['output']>;
  /** Relationships to other nodes. */
  degree: Scalars['Int']['output'];
  /** What it rests on. A source and an evidence stand for themselves. */
  evidence: Array<Evidence>;
  /** What it is filtered by. */
  facets: Facets;
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  name: Scalars['String']['output'];
  nameEn: Maybe<Scalars['String']['output']>;
  /** Everything else that is recorded, by name. */
  properties: Array<Property>;
  /** A short category within its label, in Chinese. */
  subkind: Maybe<Scalars['String']['output']>;
};

export type Policy = Entity & {
  /** Other names under which it is found. */
  aliases: Array<Scalars['String']['output']>;
  /** Relationships to other nodes. */
  degree: Scalars['Int']['output'];
  /** What it rests on. A source and an evidence stand for themselves. */
  evidence: Array<Evidence>;
  /** What it is filtered by. */
  facets: Facets;
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  name: Scalars['String']['output'];
  nameEn: Maybe<Scalars['String']['output']>;
  /** Everything else that is recorded, by name. */
  properties: Array<Property>;
  /** A short category within its label, in Chinese. */
  subkind: Maybe<Scalars['String']['output']>;
};

export type Product = Entity & {
  /** Other names under which it is found. */
  aliases: Array<Scalars['String']['output']>;
  /** Relationships to other nodes. */
  degree: Scalars['Int']['output'];
  /** What it rests on. A source and an evidence stand for themselves. */
  evidence: Array<Evidence>;
  /** What it is filtered by. */
  facets: Facets;
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  name: Scalars['String']['output'];
  nameEn: Maybe<Scalars['String']['output']>;
  /** Everything else that is recorded, by name. */
  properties: Array<Property>;
  /** A short category within its label, in Chinese. */
  subkind: Maybe<Scalars['String']['output']>;
};

/** A figure that a user entered; it is never overwritten. */
export type Progress = {
  /** ISO date of which the figure speaks. */
  asOf: Scalars['String']['output'];
  by: Scalars['String']['output'];
  file: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** The target's metric when it was entered. */
  metric: Scalars['String']['output'];
  note: Scalars['String']['output'];
  origin: ProgressOrigin;
  /** ISO date and time. */
  recordedAt: Scalars['String']['output'];
  sourceTitle: Scalars['String']['output'];
  /** Empty where it has none. */
  sourceUrl: Scalars['String']['output'];
  targetId: Scalars['ID']['output'];
  /** The target's unit when it was entered. */
  unit: Scalars['String']['output'];
  value: Scalars['Float']['output'];
  /** ISO date and time; null where it counts. */
  withdrawnAt: Maybe<Scalars['String']['output']>;
};

export type ProgressInput = {
  /** ISO date, not after today. */
  asOf: Scalars['String']['input'];
  by: Scalars['String']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  sourceTitle: Scalars['String']['input'];
  sourceUrl?: InputMaybe<Scalars['String']['input']>;
  target: Scalars['ID']['input'];
  /** Must be the unit of the target. */
  unit: Scalars['String']['input'];
  value: Scalars['Float']['input'];
};

/** HAND entered one by one; FILE from a CSV file. */
export type ProgressOrigin =
  | 'FILE'
  | 'HAND';

/** What a file would change; nothing is written. */
export type ProgressPreview = {
  /** Lines that nobody filled in. */
  blank: Scalars['Int']['output'];
  file: Scalars['String']['output'];
  rows: Array<ProgressPreviewRow>;
  wrong: Array<WrongRow>;
};

export type ProgressPreviewRow = {
  asOf: Scalars['String']['output'];
  by: Scalars['String']['output'];
  line: Scalars['Int']['output'];
  metric: Scalars['String']['output'];
  sourceTitle: Scalars['String']['output'];
  targetId: Scalars['ID']['output'];
  unit: Scalars['String']['output'];
  value: Scalars['Float']['output'];
};

export type Project = Entity & {
  /** Other names under which it is found. */
  aliases: Array<Scalars['String']['output']>;
  /** Relationships to other nodes. */
  degree: Scalars['Int']['output'];
  /** What it rests on. A source and an evidence stand for themselves. */
  evidence: Array<Evidence>;
  /** What it is filtered by. */
  facets: Facets;
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  name: Scalars['String']['output'];
  nameEn: Maybe<Scalars['String']['output']>;
  /** Everything else that is recorded, by name. */
  properties: Array<Property>;
  /** A short category within its label, in Chinese. */
  subkind: Maybe<Scalars['String']['output']>;
};

export type Property = {
  key: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

/** A firm on a region's list of firms to invite. */
export type Prospect = {
  /** ISO date and time. */
  addedAt: Scalars['String']['output'];
  /** ISO date and time. */
  changedAt: Scalars['String']['output'];
  /** Null where the firm is no longer in the data. */
  firm: Maybe<Firm>;
  id: Scalars['ID']['output'];
  note: Scalars['String']['output'];
  place: Maybe<Place>;
  region: Maybe<Place>;
  segments: Array<Segment>;
  status: ProspectStatus;
};

/** 待联系, 已接触, 洽谈, 签约, 放弃 */
export type ProspectStatus =
  | 'CONTACTED'
  | 'DROPPED'
  | 'IN_TALKS'
  | 'SIGNED'
  | 'TO_CONTACT';

export type Query = {
  /** A question in words that the graph knows, such as 造纸 上游 省外 企业. */
  ask: Answer;
  /** A full draft of a template from the graph: of a chain, a segment, a department. */
  briefDraft: BriefOutline;
  briefing: Briefing;
  /** The latest first, at most 500. */
  briefings: Array<BriefingHead>;
  /** Firms outside a region that work in a segment: ranked first, at most 200. */
  candidates: Array<Candidate>;
  chainCounts: Array<ChainCounts>;
  chains: Array<Chain>;
  /** What may come next in a question, or how its last word may go on. */
  completeQuestion: Array<QuestionCompletion>;
  /** That were not withdrawn, the latest first. */
  confirmations: Array<Confirmation>;
  /** Of one plan; without one, the latest. */
  cooperation: Cooperation;
  /** Null where there is no such department. */
  departmentProfile: Maybe<DepartmentProfile>;
  departments: Array<Department>;
  /** Any node. */
  entity: Maybe<Entity>;
  /** All chains in a region (default: Shandong). */
  gapBoard: GapBoard;
  /** The state of each segment of a chain in a region (default: Shandong). */
  gaps: Array<SegmentGap>;
  /** How many nodes there are of each kind. */
  kinds: Array<Count>;
  /** A page of the nodes of one kind. */
  list: ListPage;
  /** What a row of a list rests on. */
  listEvidence: Array<Evidence>;
  /** What provinces ask for by name, with the list or template that answers to it. */
  listOffices: Array<ListOffice>;
  /** A list, narrowed, sorted and with the columns chosen. */
  listTable: ListTable;
  /** All lists, of a region where they are. */
  lists: Array<ListSummary>;
  /** What stands around a node; past the limit it is truncated. */
  neighbourhood: Subgraph;
  /** Clauses of the plans' tasks that can be offered to a firm for a segment. */
  offers: Array<Offer>;
  /** The first picture: chains with clusters, leading firms and departments that lead their tasks. */
  overview: Subgraph;
  /** Provinces, cities and counties, by code; at most 5000. */
  places: Array<Place>;
  /** A loaded plan as a page shows it. */
  planReading: PlanReading;
  plans: Array<Plan>;
  /** Reads a CSV text; nothing is written. */
  progressPreview: ProgressPreview;
  /** Of one region or of all, the latest first. */
  prospects: Array<Prospect>;
  /** Reads a text as a plan and keeps nothing of it. `name`: of the file, for an error. */
  readPlan: PlanReading;
  /** Provinces and cities for which gaps can be asked. */
  regions: Array<Place>;
  /** What stands around a node, by type, direction and label, before it is expanded. */
  relations: Array<RelationCount>;
  /** Who leads and who supports the given items, at most 1000. */
  responsibilities: Array<Responsibility>;
  /** Of one plan; without one, the latest. */
  responsibilityMatrix: ResponsibilityMatrix;
  /** The latest first, at most 500. */
  saved: Array<Saved>;
  savedView: Maybe<SavedPlaces>;
  /** By name in Chinese or English, full pinyin and initials. */
  search: Array<SearchHit>;
  /** What concerns a segment, by kind. */
  segmentContext: Array<SegmentContextGroup>;
  /** What joins the chains in one map. */
  sharedLinks: Array<SharedLink>;
  /** One shortest path; empty where there is none within maxHops. */
  shortestPath: Subgraph;
  /** Counts by label and by relationship type. */
  stats: Stats;
  /** The given nodes, those that exist, with the relationships among them; at most 1000. */
  subgraph: Subgraph;
  targets: Array<Target>;
  /** Chains that the given items name, themselves or by a segment or thing of them. */
  taskChains: Array<TaskChain>;
  tasks: Array<Task>;
  /** What has a date, by date. */
  timeline: Timeline;
};


export type QueryAskArgs = {
  limit: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


export type QueryBriefDraftArgs = {
  of: Scalars['ID']['input'];
  region: InputMaybe<Scalars['ID']['input']>;
  template: BriefTemplate;
};


export type QueryBriefingArgs = {
  id: Scalars['ID']['input'];
  isMasked: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryCandidatesArgs = {
  region: InputMaybe<Scalars['ID']['input']>;
  segment: Scalars['ID']['input'];
};


export type QueryCompleteQuestionArgs = {
  inEnglish: InputMaybe<Scalars['Boolean']['input']>;
  limit: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


export type QueryConfirmationsArgs = {
  region: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCooperationArgs = {
  plan: InputMaybe<Scalars['ID']['input']>;
};


export type QueryDepartmentProfileArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGapBoardArgs = {
  region: InputMaybe<Scalars['ID']['input']>;
};


export type QueryGapsArgs = {
  chain: Scalars['ID']['input'];
  region: InputMaybe<Scalars['ID']['input']>;
  whatIf: InputMaybe<WhatIf>;
};


export type QueryListArgs = {
  chain: InputMaybe<Scalars['ID']['input']>;
  descending: InputMaybe<Scalars['Boolean']['input']>;
  evidence: InputMaybe<Scalars['String']['input']>;
  label: Scalars['String']['input'];
  limit: InputMaybe<Scalars['Int']['input']>;
  skip: InputMaybe<Scalars['Int']['input']>;
  sort: InputMaybe<ListSort>;
  text: InputMaybe<Scalars['String']['input']>;
};


export type QueryListEvidenceArgs = {
  kind: ListKind;
  region: InputMaybe<Scalars['ID']['input']>;
  row: Scalars['ID']['input'];
};


export type QueryListOfficesArgs = {
  lang: InputMaybe<ListLang>;
};


export type QueryListTableArgs = {
  chain: InputMaybe<Scalars['ID']['input']>;
  columns: InputMaybe<Array<Scalars['String']['input']>>;
  department: InputMaybe<Scalars['ID']['input']>;
  kind: ListKind;
  lang: InputMaybe<ListLang>;
  place: InputMaybe<Scalars['ID']['input']>;
  region: InputMaybe<Scalars['ID']['input']>;
  sort: InputMaybe<Scalars['String']['input']>;
  words: InputMaybe<Scalars['String']['input']>;
};


export type QueryListsArgs = {
  lang: InputMaybe<ListLang>;
  region: InputMaybe<Scalars['ID']['input']>;
};


export type QueryNeighbourhoodArgs = {
  depth: InputMaybe<Scalars['Int']['input']>;
  direction: InputMaybe<Direction>;
  filter: InputMaybe<PictureFilter>;
  id: Scalars['ID']['input'];
  labels: InputMaybe<Array<Scalars['String']['input']>>;
  limit: InputMaybe<Scalars['Int']['input']>;
  types: InputMaybe<Array<Scalars['String']['input']>>;
};


export type QueryOffersArgs = {
  segment: Scalars['ID']['input'];
};


export type QueryPlanReadingArgs = {
  plan: Scalars['ID']['input'];
};


export type QueryProgressPreviewArgs = {
  file: Scalars['String']['input'];
  text: Scalars['String']['input'];
};


export type QueryProspectsArgs = {
  region: InputMaybe<Scalars['ID']['input']>;
};


export type QueryReadPlanArgs = {
  name: Scalars['String']['input'];
  text: Scalars['String']['input'];
};


export type QueryRelationsArgs = {
  id: Scalars['ID']['input'];
};


export type QueryResponsibilitiesArgs = {
  tasks: Array<Scalars['ID']['input']>;
};


export type QueryResponsibilityMatrixArgs = {
  plan: InputMaybe<Scalars['ID']['input']>;
};


export type QuerySavedArgs = {
  kind: SavedKind;
};


export type QuerySavedViewArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySearchArgs = {
  labels: InputMaybe<Array<Scalars['String']['input']>>;
  limit: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


export type QuerySegmentContextArgs = {
  region: InputMaybe<Scalars['ID']['input']>;
  segment: Scalars['ID']['input'];
};


export type QueryShortestPathArgs = {
  from: Scalars['ID']['input'];
  maxHops: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
};


export type QuerySubgraphArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryTargetsArgs = {
  chain: InputMaybe<Scalars['ID']['input']>;
  department: InputMaybe<Scalars['ID']['input']>;
};


export type QueryTaskChainsArgs = {
  tasks: Array<Scalars['ID']['input']>;
};


export type QueryTasksArgs = {
  chain: InputMaybe<Scalars['ID']['input']>;
  department: InputMaybe<Scalars['ID']['input']>;
  section: InputMaybe<Scalars['ID']['input']>;
};


export type QueryTimelineArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  kinds: InputMaybe<Array<TimelineKind>>;
  limit: InputMaybe<Scalars['Int']['input']>;
};

export type QuestionCompletion = {
  entity: Maybe<Entity>;
  /** The whole question after choosing it. */
  insert: Scalars['String']['output'];
  /** The label of the entity or kind. */
  label: Maybe<Scalars['String']['output']>;
  role: QuestionRole;
  /** What is shown. */
  text: Scalars['String']['output'];
};

/** A word of a question as it was understood. */
export type QuestionPart = {
  entity: Maybe<Entity>;
  name: Scalars['String']['output'];
  nameEn: Maybe<Scalars['String']['output']>;
  role: QuestionRole;
  /** As it was typed. */
  text: Scalars['String']['output'];
  /** The label, stage, relation or region meant. */
  value: Maybe<Scalars['String']['output']>;
};

/** What a word of a question stands for. */
export type QuestionRole =
  | 'ENTITY'
  | 'KIND'
  | 'REGION'
  | 'RELATION'
  | 'STAGE'
  | 'TO';

export type RangeFilter = {
  /** Inclusive; open where it is left out. */
  from?: InputMaybe<Scalars['Float']['input']>;
  /** What has no such figure stays; default true. */
  keepUnknown?: InputMaybe<Scalars['Boolean']['input']>;
  key: RangeKey;
  /** Inclusive; open where it is left out. */
  to?: InputMaybe<Scalars['Float']['input']>;
};

/** A figure of a node: its degree, or one of the facets. */
export type RangeKey =
  | 'degree'
  | 'figureYear'
  | 'sourceYear'
  | 'topShare';

/** Segments directly before and after it, and the present. */
export type Readiness = {
  present: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
};

export type ReadingTarget = {
  comparator: Comparator;
  unit: Scalars['String']['output'];
  value: Scalars['Float']['output'];
  year: Maybe<Scalars['Int']['output']>;
};

/** How many neighbours of one label a node has by one type. */
export type RelationCount = {
  count: Scalars['Int']['output'];
  direction: Direction;
  /** Label of the neighbours. */
  label: Scalars['String']['output'];
  type: Scalars['String']['output'];
};

/** A later name of a department, recorded by a user; the plan's words stay as they are. */
export type Rename = {
  by: Scalars['String']['output'];
  departmentId: Scalars['ID']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** ISO date and time. */
  recordedAt: Scalars['String']['output'];
  /** The name that holds before it. */
  replaces: Scalars['String']['output'];
  /** ISO date from which it holds. */
  since: Scalars['String']['output'];
  sourceTitle: Scalars['String']['output'];
  sourceUrl: Maybe<Scalars['String']['output']>;
};

/** One department's part in one item of a plan. */
export type Responsibility = {
  department: Department;
  departmentId: Scalars['ID']['output'];
  /** The mark in the plan that says so. */
  evidence: Array<Evidence>;
  role: ResponsibilityRole;
  task: Task;
  taskId: Scalars['ID']['output'];
};

/** Who leads and who supports what in a plan. */
export type ResponsibilityMatrix = {
  /** In the order of the plan. */
  items: Array<MatrixItem>;
  /** The heaviest load first. */
  loads: Array<DepartmentLoad>;
  plan: Plan;
  /** In the order of the plan. */
  responsibilities: Array<Responsibility>;
};

/** 牵头, 配合 */
export type ResponsibilityRole =
  | 'LEAD'
  | 'SUPPORT';

/** A view or a question that a user keeps by name. */
export type Saved = {
  /** ISO date and time. */
  changedAt: Scalars['String']['output'];
  /** Of a view its address, of a question its text. */
  content: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  kind: SavedKind;
  name: Scalars['String']['output'];
  /** ISO date and time. */
  savedAt: Scalars['String']['output'];
  /** A small picture as a data URL. */
  thumbnail: Maybe<Scalars['String']['output']>;
};

export type SavedKind =
  | 'QUESTION'
  | 'VIEW';

/** A saved view with the positions of its nodes. */
export type SavedPlaces = {
  isDeleted: Scalars['Boolean']['output'];
  /** JSON: node id → [x, y]. */
  places: Maybe<Scalars['String']['output']>;
  saved: Saved;
};

export type SearchHit = {
  entity: Entity;
  score: Scalars['Float']['output'];
};

export type Section = Entity & {
  /** Other names under which it is found. */
  aliases: Array<Scalars['String']['output']>;
  /** Relationships to other nodes. */
  degree: Scalars['Int']['output'];
  /** What it rests on. A source and an evidence stand for themselves. */
  evidence: Array<Evidence>;
  /** What it is filtered by. */
  facets: Facets;
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  level: Scalars['Int']['output'];
  name: Scalars['String']['output'];
  nameEn: Maybe<Scalars['String']['output']>;
  /** As printed, e.g. （一） */
  number: Scalars['String']['output'];
  order: Scalars['Int']['output'];
  /** Everything else that is recorded, by name. */
  properties: Array<Property>;
  sections: Array<Section>;
  /** A short category within its label, in Chinese. */
  subkind: Maybe<Scalars['String']['output']>;
  tasks: Array<Task>;
};

export type Segment = Entity & {
  /** Other names under which it is found. */
  aliases: Array<Scalars['String']['output']>;
  chains: Array<Chain>;
  /** GB/T 4754-2017 codes. */
  codes: Array<Scalars['String']['output']>;
  /** Relationships to other nodes. */
  degree: Scalars['Int']['output'];
  /** What it rests on. A source and an evidence stand for themselves. */
  evidence: Array<Evidence>;
  /** What it is filtered by. */
  facets: Facets;
  firms: Array<Firm>;
  function: SegmentFunction;
  group: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Segments whose output it uses. */
  inputs: Array<Segment>;
  label: Scalars['String']['output'];
  name: Scalars['String']['output'];
  nameEn: Maybe<Scalars['String']['output']>;
  order: Scalars['Int']['output'];
  /** Segments that use its output. */
  outputs: Array<Segment>;
  products: Array<Product>;
  /** Everything else that is recorded, by name. */
  properties: Array<Property>;
  stage: Stage;
  /** A short category within its label, in Chinese. */
  subkind: Maybe<Scalars['String']['output']>;
};

/** Things of one kind that concern a segment. */
export type SegmentContextGroup = {
  /** here or elsewhere for firms, else the label. */
  group: Scalars['String']['output'];
  items: Array<ContextItem>;
};

/** What a segment is. */
export type SegmentFunction =
  | 'AUXILIARY'
  | 'CHANNEL'
  | 'EQUIPMENT'
  | 'PROCESS'
  | 'PRODUCT'
  | 'RAW_MATERIAL'
  | 'RECYCLING'
  | 'SERVICE';

export type SegmentGap = {
  /** 1/HHI of the local firms where the revenues of all are known, else null. */
  effectiveFirms: Maybe<Scalars['Float']['output']>;
  evidence: Array<Evidence>;
  /** Firms known elsewhere, by evidence of grades A to C. */
  firmsElsewhere: Scalars['Int']['output'];
  /** Firms known in the region, by evidence of grades A to C. */
  firmsInRegion: Scalars['Int']['output'];
  /** Kinds of lack of which the plan speaks here. */
  kinds: Array<GapKind>;
  /** Local suppliers that are known; others may exist. */
  knownSuppliers: Scalars['Int']['output'];
  move: Maybe<ChainMove>;
  need: Need;
  /** Sentences with figures, in Chinese. */
  reasons: Array<Scalars['String']['output']>;
  rules: Array<GapReason>;
  /** 0–100, the lower end of the interval; null where nothing later in the chain uses it. */
  score: Maybe<Scalars['Float']['output']>;
  scoreRange: Maybe<Interval>;
  segment: Segment;
  signals: Array<PlanSignal>;
  state: GapState;
  /** Firms in the region that rest on other evidence; not counted. */
  unverifiedInRegion: Scalars['Int']['output'];
  /** 0 supplied by enough firms to 1 not at all. */
  void: Interval;
};

/** A segment of one chain that feeds one of another. */
export type SharedLink = {
  evidence: Array<Evidence>;
  from: Segment;
  fromChain: Chain;
  to: Segment;
  toChain: Chain;
};

export type Source = Entity & {
  /** Other names under which it is found. */
  aliases: Array<Scalars['String']['output']>;
  /** ISO date or year. */
  date: Maybe<Scalars['String']['output']>;
  /** Relationships to other nodes. */
  degree: Scalars['Int']['output'];
  /** What it rests on. A source and an evidence stand for themselves. */
  evidence: Array<Evidence>;
  /** What it is filtered by. */
  facets: Facets;
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  name: Scalars['String']['output'];
  nameEn: Maybe<Scalars['String']['output']>;
  /** Everything else that is recorded, by name. */
  properties: Array<Property>;
  publisher: Maybe<Scalars['String']['output']>;
  /** A short category within its label, in Chinese. */
  subkind: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
  url: Maybe<Scalars['String']['output']>;
};

/** Where a segment stands in its chain. */
export type Stage =
  | 'DOWNSTREAM'
  | 'MIDSTREAM'
  | 'UPSTREAM';

export type StatementWord =
  | 'MISSING'
  | 'STRONG'
  | 'WEAK';

export type Stats = {
  /** Nodes by label. */
  labels: Array<Count>;
  nodes: Scalars['Int']['output'];
  /** Relationships by type. */
  relationshipTypes: Array<Count>;
  relationships: Scalars['Int']['output'];
};

/** Segments at one distance further down the chain. */
export type StepUse = {
  /** Of these, those present in the region. */
  present: Scalars['Int']['output'];
  steps: Scalars['Int']['output'];
  users: Scalars['Int']['output'];
};

export type Subgraph = {
  edges: Array<Edge>;
  nodes: Array<Entity>;
  /** There is more than the limit let through. */
  truncated: Scalars['Boolean']['output'];
};

export type Target = Entity & {
  /** Other names under which it is found. */
  aliases: Array<Scalars['String']['output']>;
  chains: Array<Chain>;
  comparator: Comparator;
  /** Relationships to other nodes. */
  degree: Scalars['Int']['output'];
  /** What it rests on. A source and an evidence stand for themselves. */
  evidence: Array<Evidence>;
  /** What it is filtered by. */
  facets: Facets;
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  metric: Scalars['String']['output'];
  name: Scalars['String']['output'];
  nameEn: Maybe<Scalars['String']['output']>;
  order: Scalars['Int']['output'];
  plan: Maybe<Plan>;
  /** Every figure that was ever entered, the oldest date first. */
  progress: Array<Progress>;
  /** Everything else that is recorded, by name. */
  properties: Array<Property>;
  standing: TargetStanding;
  /** A short category within its label, in Chinese. */
  subkind: Maybe<Scalars['String']['output']>;
  task: Task;
  unit: Scalars['String']['output'];
  value: Scalars['Float']['output'];
  year: Maybe<Scalars['Int']['output']>;
};

/** How a target stands, with the rule and its inputs. */
export type TargetStanding = {
  /** ISO date: the end of the target's year. */
  deadline: Maybe<Scalars['String']['output']>;
  /** Time by the figure's date, 0 at the plan's date to 1 at the deadline. */
  elapsed: Maybe<Scalars['Float']['output']>;
  en: Scalars['String']['output'];
  /** ISO date from which time counts. */
  from: Maybe<Scalars['String']['output']>;
  /** The deadline is over, and the last figure is from before it and short of it. */
  lacksFinal: Scalars['Boolean']['output'];
  /** The figure that was judged. */
  latest: Maybe<Progress>;
  /** Code of the rule. */
  reason: Scalars['String']['output'];
  /** Figure by target; 1 where it is reached. */
  share: Maybe<Scalars['Float']['output']>;
  status: TargetStatus;
  /** The rule with its inputs, in Chinese. */
  zh: Scalars['String']['output'];
};

/** ACHIEVED 达成, ON_TRACK 正常, BEHIND 滞后, NO_DATA 无数据: by the rule in docs/targets.md. */
export type TargetStatus =
  | 'ACHIEVED'
  | 'BEHIND'
  | 'NO_DATA'
  | 'ON_TRACK';

export type Task = Entity & {
  /** Other names under which it is found. */
  aliases: Array<Scalars['String']['output']>;
  /** Relationships to other nodes. */
  degree: Scalars['Int']['output'];
  /** What it rests on. A source and an evidence stand for themselves. */
  evidence: Array<Evidence>;
  /** What it is filtered by. */
  facets: Facets;
  id: Scalars['ID']['output'];
  kind: TaskKind;
  label: Scalars['String']['output'];
  leads: Array<Department>;
  /** What its text names. */
  mentions: Array<Entity>;
  name: Scalars['String']['output'];
  nameEn: Maybe<Scalars['String']['output']>;
  /** As printed, e.g. 4 or （一） */
  number: Maybe<Scalars['String']['output']>;
  /** Its place in the plan. */
  order: Scalars['Int']['output'];
  /** Everything else that is recorded, by name. */
  properties: Array<Property>;
  section: Maybe<Section>;
  /** A short category within its label, in Chinese. */
  subkind: Maybe<Scalars['String']['output']>;
  supports: Array<Department>;
  targets: Array<Target>;
  /** Its words in the plan, joined, without the responsibility mark. */
  text: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

/** That an item names a chain. */
export type TaskChain = {
  chain: Chain;
  /** The words that name it. */
  evidence: Array<Evidence>;
  taskId: Scalars['ID']['output'];
  /** The segment or thing of the chain that is named; null: the chain itself. */
  via: Maybe<Entity>;
};

/** 工作目标, 主要任务, 推进措施 */
export type TaskKind =
  | 'GOAL'
  | 'MEASURE'
  | 'TASK';

export type Technology = Entity & {
  /** Other names under which it is found. */
  aliases: Array<Scalars['String']['output']>;
  /** Relationships to other nodes. */
  degree: Scalars['Int']['output'];
  /** What it rests on. A source and an evidence stand for themselves. */
  evidence: Array<Evidence>;
  /** What it is filtered by. */
  facets: Facets;
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  name: Scalars['String']['output'];
  nameEn: Maybe<Scalars['String']['output']>;
  /** Everything else that is recorded, by name. */
  properties: Array<Property>;
  /** A short category within its label, in Chinese. */
  subkind: Maybe<Scalars['String']['output']>;
};

export type Timeline = {
  /** By date; what has none is last. */
  entries: Array<TimelineEntry>;
  /** ISO date. */
  today: Scalars['String']['output'];
  /** There is more of a kind than the limit lets through. */
  truncated: Scalars['Boolean']['output'];
};

/** What has a date, or is known to have none. */
export type TimelineEntry = {
  /** Null where it is no longer in the data. */
  entity: Maybe<Entity>;
  /** Of a statement its own; of anything else that of its entity. */
  evidence: Array<Evidence>;
  /** ISO date: the first day. */
  from: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kind: TimelineKind;
  /** The place of a statement, the task that names an event. */
  other: Maybe<Entity>;
  /** What goes with the date. */
  text: Maybe<Scalars['String']['output']>;
  /** ISO date: the last day. */
  to: Maybe<Scalars['String']['output']>;
  /** The time as its source writes it. */
  words: Maybe<Scalars['String']['output']>;
};

/** PLAN issued; MILESTONE a time in a plan's words; EVENT; TARGET its year; STATEMENT dated, on a segment; CLUSTER year of its list; PROGRESS a figure entered; SOURCE published */
export type TimelineKind =
  | 'CLUSTER'
  | 'EVENT'
  | 'MILESTONE'
  | 'PLAN'
  | 'PROGRESS'
  | 'SOURCE'
  | 'STATEMENT'
  | 'TARGET';

/** What has no value in the dimension counts as "". */
export type ValueFilter = {
  key: FilterKey;
  not?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Nothing but these. */
  only?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A supposition; nothing of it is written. */
export type WhatIf = {
  /** Segments with one more firm each. */
  extra?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Firms that are left out of account. */
  without?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type WrongRow = {
  en: Scalars['String']['output'];
  /** Head of the column. */
  field: Scalars['String']['output'];
  found: Scalars['String']['output'];
  /** As a spreadsheet numbers it; 1 is the head. */
  line: Scalars['Int']['output'];
  zh: Scalars['String']['output'];
};

export type CompleteQuestionQueryVariables = Exact<{
  text: Scalars['String']['input'];
  inEnglish: Scalars['Boolean']['input'];
}>;


export type CompleteQuestionQuery = { completeQuestion: Array<{ text: string, insert: string, role: QuestionRole, label: string | null }> };

export type SavedQuestionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SavedQuestionsQuery = { saved: Array<{ id: string, name: string, content: string }> };

export type SaveQuestionMutationVariables = Exact<{
  name: Scalars['String']['input'];
  content: Scalars['String']['input'];
}>;


export type SaveQuestionMutation = { save: { id: string } };

export type DeleteQuestionMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type DeleteQuestionMutation = { deleteSaved: { id: string } };

export type RestoreQuestionMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RestoreQuestionMutation = { restoreSaved: { id: string } };

export type SpecPartsFragment = { kind: BriefPictureKind, of: string | null, region: string | null, open: Array<string>, focus: Array<string> };

export type SlidePartsFragment = { id: string, isCover: boolean, title: string, isOwnTitle: boolean, notes: string, isOwnNotes: boolean, frozenAt: string | null, coverage: string, origin: { template: BriefTemplate, of: string, region: string, part: string } | null, blocks: Array<{ key: string, kind: BriefBlockKind, isOwn: boolean, chart: BriefChartKind | null, caption: string | null, unit: string | null, categories: Array<string> | null, refs: Array<string> | null, sentences: Array<{ text: string, refs: Array<string> }> | null, figures: Array<{ label: string, value: string, unit: string, note: string, refs: Array<string> }> | null, columns: Array<{ name: string, width: number }> | null, rows: Array<{ cells: Array<string>, refs: Array<string> }> | null, series: Array<{ name: string, values: Array<number | null> }> | null, spec: { kind: BriefPictureKind, of: string | null, region: string | null, open: Array<string>, focus: Array<string> } | null }> };

export type OutlinePartsFragment = { title: string, subtitle: string, regionId: string, regionName: string, date: string, sources: Array<{ id: string, kind: EvidenceKind, title: string, publisher: string | null, date: string | null, url: string | null }>, slides: Array<{ id: string, isCover: boolean, title: string, isOwnTitle: boolean, notes: string, isOwnNotes: boolean, frozenAt: string | null, coverage: string, origin: { template: BriefTemplate, of: string, region: string, part: string } | null, blocks: Array<{ key: string, kind: BriefBlockKind, isOwn: boolean, chart: BriefChartKind | null, caption: string | null, unit: string | null, categories: Array<string> | null, refs: Array<string> | null, sentences: Array<{ text: string, refs: Array<string> }> | null, figures: Array<{ label: string, value: string, unit: string, note: string, refs: Array<string> }> | null, columns: Array<{ name: string, width: number }> | null, rows: Array<{ cells: Array<string>, refs: Array<string> }> | null, series: Array<{ name: string, values: Array<number | null> }> | null, spec: { kind: BriefPictureKind, of: string | null, region: string | null, open: Array<string>, focus: Array<string> } | null }> }> };

export type PagePartsFragment = { slideId: string, isCover: boolean, part: number, parts: number, title: string, notes: string, html: string, pictures: Array<{ key: string, view: string, caption: string, x: number, y: number, w: number, h: number, spec: { kind: BriefPictureKind, of: string | null, region: string | null, open: Array<string>, focus: Array<string> } }> };

export type BriefingPartsFragment = { id: string, title: string, version: number, changedAt: string, isDeleted: boolean, thumbnail: string | null, pageStyle: string, keptPictures: Array<{ key: string, svg: string }>, outline: { title: string, subtitle: string, regionId: string, regionName: string, date: string, sources: Array<{ id: string, kind: EvidenceKind, title: string, publisher: string | null, date: string | null, url: string | null }>, slides: Array<{ id: string, isCover: boolean, title: string, isOwnTitle: boolean, notes: string, isOwnNotes: boolean, frozenAt: string | null, coverage: string, origin: { template: BriefTemplate, of: string, region: string, part: string } | null, blocks: Array<{ key: string, kind: BriefBlockKind, isOwn: boolean, chart: BriefChartKind | null, caption: string | null, unit: string | null, categories: Array<string> | null, refs: Array<string> | null, sentences: Array<{ text: string, refs: Array<string> }> | null, figures: Array<{ label: string, value: string, unit: string, note: string, refs: Array<string> }> | null, columns: Array<{ name: string, width: number }> | null, rows: Array<{ cells: Array<string>, refs: Array<string> }> | null, series: Array<{ name: string, values: Array<number | null> }> | null, spec: { kind: BriefPictureKind, of: string | null, region: string | null, open: Array<string>, focus: Array<string> } | null }> }> }, pages: Array<{ slideId: string, isCover: boolean, part: number, parts: number, title: string, notes: string, html: string, pictures: Array<{ key: string, view: string, caption: string, x: number, y: number, w: number, h: number, spec: { kind: BriefPictureKind, of: string | null, region: string | null, open: Array<string>, focus: Array<string> } }> }>, masks: Array<{ firmId: string, names: Array<string>, placeholder: string }> };

export type BriefingHeadPartsFragment = { id: string, title: string, subtitle: string, slideCount: number, thumbnail: string | null, changedAt: string };

export type BriefingsQueryVariables = Exact<{ [key: string]: never; }>;


export type BriefingsQuery = { briefings: Array<{ id: string, title: string, subtitle: string, slideCount: number, thumbnail: string | null, changedAt: string }> };

export type BriefingQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  isMasked: InputMaybe<Scalars['Boolean']['input']>;
}>;


export type BriefingQuery = { briefing: { id: string, title: string, version: number, changedAt: string, isDeleted: boolean, thumbnail: string | null, pageStyle: string, keptPictures: Array<{ key: string, svg: string }>, outline: { title: string, subtitle: string, regionId: string, regionName: string, date: string, sources: Array<{ id: string, kind: EvidenceKind, title: string, publisher: string | null, date: string | null, url: string | null }>, slides: Array<{ id: string, isCover: boolean, title: string, isOwnTitle: boolean, notes: string, isOwnNotes: boolean, frozenAt: string | null, coverage: string, origin: { template: BriefTemplate, of: string, region: string, part: string } | null, blocks: Array<{ key: string, kind: BriefBlockKind, isOwn: boolean, chart: BriefChartKind | null, caption: string | null, unit: string | null, categories: Array<string> | null, refs: Array<string> | null, sentences: Array<{ text: string, refs: Array<string> }> | null, figures: Array<{ label: string, value: string, unit: string, note: string, refs: Array<string> }> | null, columns: Array<{ name: string, width: number }> | null, rows: Array<{ cells: Array<string>, refs: Array<string> }> | null, series: Array<{ name: string, values: Array<number | null> }> | null, spec: { kind: BriefPictureKind, of: string | null, region: string | null, open: Array<string>, focus: Array<string> } | null }> }> }, pages: Array<{ slideId: string, isCover: boolean, part: number, parts: number, title: string, notes: string, html: string, pictures: Array<{ key: string, view: string, caption: string, x: number, y: number, w: number, h: number, spec: { kind: BriefPictureKind, of: string | null, region: string | null, open: Array<string>, focus: Array<string> } }> }>, masks: Array<{ firmId: string, names: Array<string>, placeholder: string }> } };

export type BriefDraftQueryVariables = Exact<{
  template: BriefTemplate;
  of: Scalars['ID']['input'];
  region: InputMaybe<Scalars['ID']['input']>;
}>;


export type BriefDraftQuery = { briefDraft: { title: string, subtitle: string, regionId: string, regionName: string, date: string, sources: Array<{ id: string, kind: EvidenceKind, title: string, publisher: string | null, date: string | null, url: string | null }>, slides: Array<{ id: string, isCover: boolean, title: string, isOwnTitle: boolean, notes: string, isOwnNotes: boolean, frozenAt: string | null, coverage: string, origin: { template: BriefTemplate, of: string, region: string, part: string } | null, blocks: Array<{ key: string, kind: BriefBlockKind, isOwn: boolean, chart: BriefChartKind | null, caption: string | null, unit: string | null, categories: Array<string> | null, refs: Array<string> | null, sentences: Array<{ text: string, refs: Array<string> }> | null, figures: Array<{ label: string, value: string, unit: string, note: string, refs: Array<string> }> | null, columns: Array<{ name: string, width: number }> | null, rows: Array<{ cells: Array<string>, refs: Array<string> }> | null, series: Array<{ name: string, values: Array<number | null> }> | null, spec: { kind: BriefPictureKind, of: string | null, region: string | null, open: Array<string>, focus: Array<string> } | null }> }> } };

export type CreateBriefingMutationVariables = Exact<{
  template: BriefTemplate;
  of: Scalars['ID']['input'];
  region: InputMaybe<Scalars['ID']['input']>;
}>;


export type CreateBriefingMutation = { createBriefing: { id: string, title: string } };

export type ChangeBriefingMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  outline: BriefOutlineInput;
}>;


export type ChangeBriefingMutation = { changeBriefing: { id: string, title: string, version: number, changedAt: string, isDeleted: boolean, thumbnail: string | null, pageStyle: string, keptPictures: Array<{ key: string, svg: string }>, outline: { title: string, subtitle: string, regionId: string, regionName: string, date: string, sources: Array<{ id: string, kind: EvidenceKind, title: string, publisher: string | null, date: string | null, url: string | null }>, slides: Array<{ id: string, isCover: boolean, title: string, isOwnTitle: boolean, notes: string, isOwnNotes: boolean, frozenAt: string | null, coverage: string, origin: { template: BriefTemplate, of: string, region: string, part: string } | null, blocks: Array<{ key: string, kind: BriefBlockKind, isOwn: boolean, chart: BriefChartKind | null, caption: string | null, unit: string | null, categories: Array<string> | null, refs: Array<string> | null, sentences: Array<{ text: string, refs: Array<string> }> | null, figures: Array<{ label: string, value: string, unit: string, note: string, refs: Array<string> }> | null, columns: Array<{ name: string, width: number }> | null, rows: Array<{ cells: Array<string>, refs: Array<string> }> | null, series: Array<{ name: string, values: Array<number | null> }> | null, spec: { kind: BriefPictureKind, of: string | null, region: string | null, open: Array<string>, focus: Array<string> } | null }> }> }, pages: Array<{ slideId: string, isCover: boolean, part: number, parts: number, title: string, notes: string, html: string, pictures: Array<{ key: string, view: string, caption: string, x: number, y: number, w: number, h: number, spec: { kind: BriefPictureKind, of: string | null, region: string | null, open: Array<string>, focus: Array<string> } }> }>, masks: Array<{ firmId: string, names: Array<string>, placeholder: string }> } };

export type DuplicateBriefingMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  title: Scalars['String']['input'];
}>;


export type DuplicateBriefingMutation = { duplicateBriefing: { id: string } };

export type DeleteBriefingMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type DeleteBriefingMutation = { deleteBriefing: { id: string } };

export type RestoreBriefingMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RestoreBriefingMutation = { restoreBriefing: { id: string } };

export type KeepThumbnailMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  thumbnail: Scalars['String']['input'];
}>;


export type KeepThumbnailMutation = { keepThumbnail: { id: string } };

export type KeepPictureMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  key: Scalars['String']['input'];
  svg: Scalars['String']['input'];
}>;


export type KeepPictureMutation = { keepPicture: { id: string } };

export type BriefSubjectsQueryVariables = Exact<{ [key: string]: never; }>;


export type BriefSubjectsQuery = { chains: Array<{ id: string, name: string, nameEn: string | null, groups: Array<string> }>, departments: Array<{ id: string, name: string, nameEn: string | null }>, saved: Array<{ id: string, name: string }> };

export type BriefNodeQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type BriefNodeQuery = { entity:
    | { id: string, label: string, name: string, nameEn: string | null, evidence: Array<{ id: string, kind: EvidenceKind, grade: Grade, quote: string | null, planId: string | null, start: number | null, end: number | null, note: string | null, source: { id: string, title: string, url: string | null, date: string | null, publisher: string | null } }> }
    | { id: string, label: string, name: string, nameEn: string | null, evidence: Array<{ id: string, kind: EvidenceKind, grade: Grade, quote: string | null, planId: string | null, start: number | null, end: number | null, note: string | null, source: { id: string, title: string, url: string | null, date: string | null, publisher: string | null } }> }
    | { id: string, label: string, name: string, nameEn: string | null, evidence: Array<{ id: string, kind: EvidenceKind, grade: Grade, quote: string | null, planId: string | null, start: number | null, end: number | null, note: string | null, source: { id: string, title: string, url: string | null, date: string | null, publisher: string | null } }> }
    | { id: string, label: string, name: string, nameEn: string | null, evidence: Array<{ id: string, kind: EvidenceKind, grade: Grade, quote: string | null, planId: string | null, start: number | null, end: number | null, note: string | null, source: { id: string, title: string, url: string | null, date: string | null, publisher: string | null } }> }
    | { id: string, label: string, name: string, nameEn: string | null, evidence: Array<{ id: string, kind: EvidenceKind, grade: Grade, quote: string | null, planId: string | null, start: number | null, end: number | null, note: string | null, source: { id: string, title: string, url: string | null, date: string | null, publisher: string | null } }> }
    | { id: string, label: string, name: string, nameEn: string | null, evidence: Array<{ id: string, kind: EvidenceKind, grade: Grade, quote: string | null, planId: string | null, start: number | null, end: number | null, note: string | null, source: { id: string, title: string, url: string | null, date: string | null, publisher: string | null } }> }
    | { id: string, label: string, name: string, nameEn: string | null, evidence: Array<{ id: string, kind: EvidenceKind, grade: Grade, quote: string | null, planId: string | null, start: number | null, end: number | null, note: string | null, source: { id: string, title: string, url: string | null, date: string | null, publisher: string | null } }> }
    | { id: string, label: string, name: string, nameEn: string | null, evidence: Array<{ id: string, kind: EvidenceKind, grade: Grade, quote: string | null, planId: string | null, start: number | null, end: number | null, note: string | null, source: { id: string, title: string, url: string | null, date: string | null, publisher: string | null } }> }
    | { id: string, label: string, name: string, nameEn: string | null, evidence: Array<{ id: string, kind: EvidenceKind, grade: Grade, quote: string | null, planId: string | null, start: number | null, end: number | null, note: string | null, source: { id: string, title: string, url: string | null, date: string | null, publisher: string | null } }> }
    | { id: string, label: string, name: string, nameEn: string | null, evidence: Array<{ id: string, kind: EvidenceKind, grade: Grade, quote: string | null, planId: string | null, start: number | null, end: number | null, note: string | null, source: { id: string, title: string, url: string | null, date: string | null, publisher: string | null } }> }
    | { id: string, label: string, name: string, nameEn: string | null, evidence: Array<{ id: string, kind: EvidenceKind, grade: Grade, quote: string | null, planId: string | null, start: number | null, end: number | null, note: string | null, source: { id: string, title: string, url: string | null, date: string | null, publisher: string | null } }> }
    | { id: string, label: string, name: string, nameEn: string | null, evidence: Array<{ id: string, kind: EvidenceKind, grade: Grade, quote: string | null, planId: string | null, start: number | null, end: number | null, note: string | null, source: { id: string, title: string, url: string | null, date: string | null, publisher: string | null } }> }
    | { id: string, label: string, name: string, nameEn: string | null, evidence: Array<{ id: string, kind: EvidenceKind, grade: Grade, quote: string | null, planId: string | null, start: number | null, end: number | null, note: string | null, source: { id: string, title: string, url: string | null, date: string | null, publisher: string | null } }> }
    | { id: string, label: string, name: string, nameEn: string | null, evidence: Array<{ id: string, kind: EvidenceKind, grade: Grade, quote: string | null, planId: string | null, start: number | null, end: number | null, note: string | null, source: { id: string, title: string, url: string | null, date: string | null, publisher: string | null } }> }
    | { id: string, label: string, name: string, nameEn: string | null, evidence: Array<{ id: string, kind: EvidenceKind, grade: Grade, quote: string | null, planId: string | null, start: number | null, end: number | null, note: string | null, source: { id: string, title: string, url: string | null, date: string | null, publisher: string | null } }> }
    | { id: string, label: string, name: string, nameEn: string | null, evidence: Array<{ id: string, kind: EvidenceKind, grade: Grade, quote: string | null, planId: string | null, start: number | null, end: number | null, note: string | null, source: { id: string, title: string, url: string | null, date: string | null, publisher: string | null } }> }
    | { id: string, label: string, name: string, nameEn: string | null, evidence: Array<{ id: string, kind: EvidenceKind, grade: Grade, quote: string | null, planId: string | null, start: number | null, end: number | null, note: string | null, source: { id: string, title: string, url: string | null, date: string | null, publisher: string | null } }> }
    | { id: string, label: string, name: string, nameEn: string | null, evidence: Array<{ id: string, kind: EvidenceKind, grade: Grade, quote: string | null, planId: string | null, start: number | null, end: number | null, note: string | null, source: { id: string, title: string, url: string | null, date: string | null, publisher: string | null } }> }
    | { id: string, label: string, name: string, nameEn: string | null, evidence: Array<{ id: string, kind: EvidenceKind, grade: Grade, quote: string | null, planId: string | null, start: number | null, end: number | null, note: string | null, source: { id: string, title: string, url: string | null, date: string | null, publisher: string | null } }> }
    | { id: string, label: string, name: string, nameEn: string | null, evidence: Array<{ id: string, kind: EvidenceKind, grade: Grade, quote: string | null, planId: string | null, start: number | null, end: number | null, note: string | null, source: { id: string, title: string, url: string | null, date: string | null, publisher: string | null } }> }
   | null };

export type BriefSearchQueryVariables = Exact<{
  text: Scalars['String']['input'];
}>;


export type BriefSearchQuery = { search: Array<{ entity:
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
     }> };

export type DepartmentPartsFragment = { id: string, name: string, nameEn: string | null, renames: Array<{ id: string, name: string, since: string }> };

export type ItemPartsFragment = { planId: string, chainIds: Array<string>, task: { id: string, number: string | null, kind: TaskKind, title: string, nameEn: string | null, text: string }, section: { id: string, number: string, name: string, nameEn: string | null } };

export type PlansQueryVariables = Exact<{ [key: string]: never; }>;


export type PlansQuery = { plans: Array<{ id: string, name: string, nameEn: string | null, year: number | null }> };

export type ResponsibilityMatrixQueryVariables = Exact<{
  plan: InputMaybe<Scalars['ID']['input']>;
}>;


export type ResponsibilityMatrixQuery = { responsibilityMatrix: { plan: { id: string, name: string, nameEn: string | null }, items: Array<{ planId: string, chainIds: Array<string>, task: { id: string, number: string | null, kind: TaskKind, title: string, nameEn: string | null, text: string }, section: { id: string, number: string, name: string, nameEn: string | null } }>, loads: Array<{ leads: number, supports: number, rank: number, department: { id: string, name: string, nameEn: string | null, renames: Array<{ id: string, name: string, since: string }> } }>, responsibilities: Array<{ departmentId: string, taskId: string, role: ResponsibilityRole }> }, chains: Array<{ id: string, name: string, nameEn: string | null }> };

export type ItemFactsQueryVariables = Exact<{
  tasks: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type ItemFactsQuery = { responsibilities: Array<{ departmentId: string, taskId: string, role: ResponsibilityRole, department: { aliases: Array<string>, id: string, name: string, nameEn: string | null, renames: Array<{ id: string, name: string, since: string }> }, evidence: Array<{ id: string, kind: EvidenceKind, grade: Grade, quote: string | null, planId: string | null, start: number | null, end: number | null, note: string | null, source: { id: string, title: string, url: string | null, date: string | null, publisher: string | null } }> }>, taskChains: Array<{ taskId: string, chain: { id: string, name: string, nameEn: string | null }, via:
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
     | null, evidence: Array<{ id: string, kind: EvidenceKind, grade: Grade, quote: string | null, planId: string | null, start: number | null, end: number | null, note: string | null, source: { id: string, title: string, url: string | null, date: string | null, publisher: string | null } }> }> };

export type CooperationQueryVariables = Exact<{
  plan: InputMaybe<Scalars['ID']['input']>;
}>;


export type CooperationQuery = { cooperation: { plan: { id: string, name: string, nameEn: string | null }, items: Array<{ planId: string, chainIds: Array<string>, task: { id: string, number: string | null, kind: TaskKind, title: string, nameEn: string | null, text: string }, section: { id: string, number: string, name: string, nameEn: string | null } }>, links: Array<{ kind: CooperationKind, fromId: string, toId: string, taskIds: Array<string> }>, standings: Array<{ partners: number, ties: number, onlyThroughIt: Array<string>, department: { id: string, name: string, nameEn: string | null, renames: Array<{ id: string, name: string, since: string }> } }> } };

export type DepartmentProfileQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type DepartmentProfileQuery = { departmentProfile: { department: { id: string, name: string, nameEn: string | null, aliases: Array<string>, renames: Array<{ id: string, name: string, replaces: string, since: string, sourceTitle: string, sourceUrl: string | null, by: string, recordedAt: string }> }, plans: Array<{ id: string, name: string, nameEn: string | null }>, items: Array<{ planId: string, chainIds: Array<string>, task: { id: string, number: string | null, kind: TaskKind, title: string, nameEn: string | null, text: string, targets: Array<{ id: string, metric: string, comparator: Comparator, value: number, unit: string, year: number | null, evidence: Array<{ id: string, kind: EvidenceKind, grade: Grade, quote: string | null, planId: string | null, start: number | null, end: number | null, note: string | null, source: { id: string, title: string, url: string | null, date: string | null, publisher: string | null } }> }> }, section: { id: string, number: string, name: string, nameEn: string | null } }>, responsibilities: Array<{ departmentId: string, taskId: string, role: ResponsibilityRole, evidence: Array<{ id: string, kind: EvidenceKind, grade: Grade, quote: string | null, planId: string | null, start: number | null, end: number | null, note: string | null, source: { id: string, title: string, url: string | null, date: string | null, publisher: string | null } }> }>, loads: Array<{ leads: number, supports: number, rank: number, department: { id: string, name: string, nameEn: string | null, renames: Array<{ id: string, name: string, since: string }> } }>, links: Array<{ kind: CooperationKind, fromId: string, toId: string, taskIds: Array<string> }>, standing: { partners: number, ties: number }, chains: Array<{ taskId: string, chain: { id: string, name: string, nameEn: string | null }, via:
        | { id: string, name: string, nameEn: string | null }
        | { id: string, name: string, nameEn: string | null }
        | { id: string, name: string, nameEn: string | null }
        | { id: string, name: string, nameEn: string | null }
        | { id: string, name: string, nameEn: string | null }
        | { id: string, name: string, nameEn: string | null }
        | { id: string, name: string, nameEn: string | null }
        | { id: string, name: string, nameEn: string | null }
        | { id: string, name: string, nameEn: string | null }
        | { id: string, name: string, nameEn: string | null }
        | { id: string, name: string, nameEn: string | null }
        | { id: string, name: string, nameEn: string | null }
        | { id: string, name: string, nameEn: string | null }
        | { id: string, name: string, nameEn: string | null }
        | { id: string, name: string, nameEn: string | null }
        | { id: string, name: string, nameEn: string | null }
        | { id: string, name: string, nameEn: string | null }
        | { id: string, name: string, nameEn: string | null }
        | { id: string, name: string, nameEn: string | null }
        | { id: string, name: string, nameEn: string | null }
       | null, evidence: Array<{ id: string, kind: EvidenceKind, grade: Grade, quote: string | null, planId: string | null, start: number | null, end: number | null, note: string | null, source: { id: string, title: string, url: string | null, date: string | null, publisher: string | null } }> }> } | null };

export type RecordRenameMutationVariables = Exact<{
  department: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  since: Scalars['String']['input'];
  sourceTitle: Scalars['String']['input'];
  sourceUrl: InputMaybe<Scalars['String']['input']>;
  by: Scalars['String']['input'];
}>;


export type RecordRenameMutation = { recordRename: { id: string, name: string } };

export type WithdrawRenameMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type WithdrawRenameMutation = { withdrawRename: { id: string } };

export type RestoreRenameMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RestoreRenameMutation = { restoreRename: { id: string } };

export type ListPageQueryVariables = Exact<{
  label: Scalars['String']['input'];
  text: InputMaybe<Scalars['String']['input']>;
  chain: InputMaybe<Scalars['ID']['input']>;
  evidence: InputMaybe<Scalars['String']['input']>;
  sort: InputMaybe<ListSort>;
  descending: InputMaybe<Scalars['Boolean']['input']>;
  skip: InputMaybe<Scalars['Int']['input']>;
}>;


export type ListPageQuery = { chains: Array<{ id: string, name: string, nameEn: string | null }>, list: { total: number, rows: Array<{ relations: number, chains: Array<{ id: string, name: string, nameEn: string | null }>, places: Array<{ id: string, name: string, nameEn: string | null }>, entity:
        | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, facets: { evidenceKinds: Array<string>, figureYear: number | null, sourceYear: number | null } }
        | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, facets: { evidenceKinds: Array<string>, figureYear: number | null, sourceYear: number | null } }
        | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, facets: { evidenceKinds: Array<string>, figureYear: number | null, sourceYear: number | null } }
        | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, facets: { evidenceKinds: Array<string>, figureYear: number | null, sourceYear: number | null } }
        | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, facets: { evidenceKinds: Array<string>, figureYear: number | null, sourceYear: number | null } }
        | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, facets: { evidenceKinds: Array<string>, figureYear: number | null, sourceYear: number | null } }
        | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, facets: { evidenceKinds: Array<string>, figureYear: number | null, sourceYear: number | null } }
        | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, facets: { evidenceKinds: Array<string>, figureYear: number | null, sourceYear: number | null } }
        | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, facets: { evidenceKinds: Array<string>, figureYear: number | null, sourceYear: number | null } }
        | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, facets: { evidenceKinds: Array<string>, figureYear: number | null, sourceYear: number | null } }
        | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, facets: { evidenceKinds: Array<string>, figureYear: number | null, sourceYear: number | null } }
        | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, facets: { evidenceKinds: Array<string>, figureYear: number | null, sourceYear: number | null } }
        | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, facets: { evidenceKinds: Array<string>, figureYear: number | null, sourceYear: number | null } }
        | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, facets: { evidenceKinds: Array<string>, figureYear: number | null, sourceYear: number | null } }
        | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, facets: { evidenceKinds: Array<string>, figureYear: number | null, sourceYear: number | null } }
        | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, facets: { evidenceKinds: Array<string>, figureYear: number | null, sourceYear: number | null } }
        | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, facets: { evidenceKinds: Array<string>, figureYear: number | null, sourceYear: number | null } }
        | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, facets: { evidenceKinds: Array<string>, figureYear: number | null, sourceYear: number | null } }
        | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, facets: { evidenceKinds: Array<string>, figureYear: number | null, sourceYear: number | null } }
        | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, facets: { evidenceKinds: Array<string>, figureYear: number | null, sourceYear: number | null } }
       }> } };

export type KindsQueryVariables = Exact<{ [key: string]: never; }>;


export type KindsQuery = { kinds: Array<{ name: string, count: number }> };

export type TaskListQueryVariables = Exact<{ [key: string]: never; }>;


export type TaskListQuery = { tasks: Array<{ id: string, number: string | null, kind: TaskKind, title: string, nameEn: string | null, text: string, order: number, section: { id: string, name: string, nameEn: string | null } | null, leads: Array<{ id: string, name: string, nameEn: string | null }>, supports: Array<{ id: string, name: string, nameEn: string | null }>, targets: Array<{ id: string }>, evidence: Array<{ planId: string | null, start: number | null, end: number | null }> }> };

type NodeParts_Brand_Fragment = { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } };

type NodeParts_Chain_Fragment = { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } };

type NodeParts_Cluster_Fragment = { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } };

type NodeParts_Department_Fragment = { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } };

type NodeParts_Event_Fragment = { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } };

type NodeParts_Evidence_Fragment = { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } };

type NodeParts_Firm_Fragment = { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } };

type NodeParts_InnovationCentre_Fragment = { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } };

type NodeParts_Place_Fragment = { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } };

type NodeParts_Plan_Fragment = { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } };

type NodeParts_Platform_Fragment = { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } };

type NodeParts_Policy_Fragment = { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } };

type NodeParts_Product_Fragment = { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } };

type NodeParts_Project_Fragment = { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } };

type NodeParts_Section_Fragment = { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } };

type NodeParts_Segment_Fragment = { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } };

type NodeParts_Source_Fragment = { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } };

type NodeParts_Target_Fragment = { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } };

type NodeParts_Task_Fragment = { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } };

type NodeParts_Technology_Fragment = { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } };

export type NodePartsFragment =
  | NodeParts_Brand_Fragment
  | NodeParts_Chain_Fragment
  | NodeParts_Cluster_Fragment
  | NodeParts_Department_Fragment
  | NodeParts_Event_Fragment
  | NodeParts_Evidence_Fragment
  | NodeParts_Firm_Fragment
  | NodeParts_InnovationCentre_Fragment
  | NodeParts_Place_Fragment
  | NodeParts_Plan_Fragment
  | NodeParts_Platform_Fragment
  | NodeParts_Policy_Fragment
  | NodeParts_Product_Fragment
  | NodeParts_Project_Fragment
  | NodeParts_Section_Fragment
  | NodeParts_Segment_Fragment
  | NodeParts_Source_Fragment
  | NodeParts_Target_Fragment
  | NodeParts_Task_Fragment
  | NodeParts_Technology_Fragment
;

export type EdgePartsFragment = { id: string, type: string, from: string, to: string, evidence: Array<{ kind: EvidenceKind, grade: Grade }> };

export type EvidencePartsFragment = { id: string, kind: EvidenceKind, grade: Grade, quote: string | null, planId: string | null, start: number | null, end: number | null, note: string | null, source: { id: string, title: string, url: string | null, date: string | null, publisher: string | null } };

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { overview: { nodes: Array<
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
    >, edges: Array<{ id: string, type: string, from: string, to: string, evidence: Array<{ kind: EvidenceKind, grade: Grade }> }> }, chains: Array<{ id: string }> };

export type ExpansionQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  limit: InputMaybe<Scalars['Int']['input']>;
  labels: InputMaybe<Array<Scalars['String']['input']> | Scalars['String']['input']>;
  types: InputMaybe<Array<Scalars['String']['input']> | Scalars['String']['input']>;
  direction: InputMaybe<Direction>;
  filter: InputMaybe<PictureFilter>;
}>;


export type ExpansionQuery = { neighbourhood: { truncated: boolean, nodes: Array<
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
    >, edges: Array<{ id: string, type: string, from: string, to: string, evidence: Array<{ kind: EvidenceKind, grade: Grade }> }> } };

export type PathQueryVariables = Exact<{
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
}>;


export type PathQuery = { shortestPath: { nodes: Array<
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
    >, edges: Array<{ id: string, type: string, from: string, to: string, evidence: Array<{ kind: EvidenceKind, grade: Grade }> }> } };

export type AnswerQueryVariables = Exact<{
  text: Scalars['String']['input'];
}>;


export type AnswerQuery = { ask: { sentence: string, sentenceEn: string, notUnderstood: Array<string>, total: number, foundIds: Array<string>, result: { truncated: boolean, nodes: Array<
        | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
        | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
        | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
        | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
        | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
        | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
        | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
        | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
        | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
        | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
        | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
        | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
        | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
        | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
        | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
        | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
        | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
        | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
        | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
        | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
      >, edges: Array<{ id: string, type: string, from: string, to: string, evidence: Array<{ kind: EvidenceKind, grade: Grade }> }> } } };

export type FacetNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type FacetNamesQuery = { chains: Array<{ id: string, name: string, nameEn: string | null }>, places: Array<{ id: string, name: string, nameEn: string | null }> };

export type GapStatesQueryVariables = Exact<{
  chain: Scalars['ID']['input'];
}>;


export type GapStatesQuery = { gaps: Array<{ state: GapState, segment: { id: string } }> };

export type SavedPlacesQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type SavedPlacesQuery = { savedView: { places: string | null } | null };

export type AdditionQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type AdditionQuery = { entity:
    | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
    | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
    | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
    | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
    | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
    | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
    | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
    | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
    | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
    | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
    | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
    | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
    | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
    | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
    | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
    | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
    | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
    | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
    | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
    | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, degree: number, facets: { chainIds: Array<string>, stages: Array<string>, provinceIds: Array<string>, cityIds: Array<string>, evidenceKinds: Array<string>, topShare: number | null, figureYear: number | null, sourceYear: number | null } }
   | null, neighbourhood: { edges: Array<{ id: string, type: string, from: string, to: string, evidence: Array<{ kind: EvidenceKind, grade: Grade }> }> } };

export type EdgesAmongQueryVariables = Exact<{
  ids: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type EdgesAmongQuery = { subgraph: { truncated: boolean, edges: Array<{ id: string, type: string, from: string, to: string, evidence: Array<{ kind: EvidenceKind, grade: Grade }> }> } };

export type NodeDetailsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type NodeDetailsQuery = { entity:
    | { id: string, label: string, name: string, nameEn: string | null, aliases: Array<string>, subkind: string | null, degree: number, properties: Array<{ key: string, value: string }>, evidence: Array<{ id: string, kind: EvidenceKind, grade: Grade, quote: string | null, planId: string | null, start: number | null, end: number | null, note: string | null, source: { id: string, title: string, url: string | null, date: string | null, publisher: string | null } }> }
    | { id: string, label: string, name: string, nameEn: string | null, aliases: Array<string>, subkind: string | null, degree: number, properties: Array<{ key: string, value: string }>, evidence: Array<{ id: string, kind: EvidenceKind, grade: Grade, quote: string | null, planId: string | null, start: number | null, end: number | null, note: string | null, source: { id: string, title: string, url: string | null, date: string | null, publisher: string | null } }> }
    | { id: string, label: string, name: string, nameEn: string | null, aliases: Array<string>, subkind: string | null, degree: number, properties: Array<{ key: string, value: string }>, evidence: Array<{ id: string, kind: EvidenceKind, grade: Grade, quote: string | null, planId: string | null, start: number | null, end: number | null, note: string | null, source: { id: string, title: string, url: string | null, date: string | null, publisher: string | null } }> }
    | { id: string, label: string, name: string, nameEn: string | null, aliases: Array<string>, subkind: string | null, degree: number, properties: Array<{ key: string, value: string }>, evidence: Array<{ id: string, kind: EvidenceKind, grade: Grade, quote: string | null, planId: string | null, start: number | null, end: number | null, note: string | null, source: { id: string, title: string, url: string | null, date: string | null, publisher: string | null } }> }
    | { id: string, label: string, name: string, nameEn: string | null, aliases: Array<string>, subkind: string | null, degree: number, properties: Array<{ key: string, value: string }>, evidence: Array<{ id: string, kind: EvidenceKind, grade: Grade, quote: string | null, planId: string | null, start: number | null, end: number | null, note: string | null, source: { id: string, title: string, url: string | null, date: string | null, publisher: string | null } }> }
    | { id: string, label: string, name: string, nameEn: string | null, aliases: Array<string>, subkind: string | null, degree: number, properties: Array<{ key: string, value: string }>, evidence: Array<{ id: string, kind: EvidenceKind, grade: Grade, quote: string | null, planId: string | null, start: number | null, end: number | null, note: string | null, source: { id: string, title: string, url: string | null, date: string | null, publisher: string | null } }> }
    | { id: string, label: string, name: string, nameEn: string | null, aliases: Array<string>, subkind: string | null, degree: number, properties: Array<{ key: string, value: string }>, evidence: Array<{ id: string, kind: EvidenceKind, grade: Grade, quote: string | null, planId: string | null, start: number | null, end: number | null, note: string | null, source: { id: string, title: string, url: string | null, date: string | null, publisher: string | null } }> }
    | { id: string, label: string, name: string, nameEn: string | null, aliases: Array<string>, subkind: string | null, degree: number, properties: Array<{ key: string, value: string }>, evidence: Array<{ id: string, kind: EvidenceKind, grade: Grade, quote: string | null, planId: string | null, start: number | null, end: number | null, note: string | null, source: { id: string, title: string, url: string | null, date: string | null, publisher: string | null } }> }
    | { id: string, label: string, name: string, nameEn: string | null, aliases: Array<string>, subkind: string | null, degree: number, properties: Array<{ key: string, value: string }>, evidence: Array<{ id: string, kind: EvidenceKind, grade: Grade, quote: string | null, planId: string | null, start: number | null, end: number | null, note: string | null, source: { id: string, title: string, url: string | null, date: string | null, publisher: string | null } }> }
    | { id: string, label: string, name: string, nameEn: string | null, aliases: Array<string>, subkind: string | null, degree: number, properties: Array<{ key: string, value: string }>, evidence: Array<{ id: string, kind: EvidenceKind, grade: Grade, quote: string | null, planId: string | null, start: number | null, end: number | null, note: string | null, source: { id: string, title: string, url: string | null, date: string | null, publisher: string | null } }> }
    | { id: string, label: string, name: string, nameEn: string | null, aliases: Array<string>, subkind: string | null, degree: number, properties: Array<{ key: string, value: string }>, evidence: Array<{ id: string, kind: EvidenceKind, grade: Grade, quote: string | null, planId: string | null, start: number | null, end: number | null, note: string | null, source: { id: string, title: string, url: string | null, date: string | null, publisher: string | null } }> }
    | { id: string, label: string, name: string, nameEn: string | null, aliases: Array<string>, subkind: string | null, degree: number, properties: Array<{ key: string, value: string }>, evidence: Array<{ id: string, kind: EvidenceKind, grade: Grade, quote: string | null, planId: string | null, start: number | null, end: number | null, note: string | null, source: { id: string, title: string, url: string | null, date: string | null, publisher: string | null } }> }
    | { id: string, label: string, name: string, nameEn: string | null, aliases: Array<string>, subkind: string | null, degree: number, properties: Array<{ key: string, value: string }>, evidence: Array<{ id: string, kind: EvidenceKind, grade: Grade, quote: string | null, planId: string | null, start: number | null, end: number | null, note: string | null, source: { id: string, title: string, url: string | null, date: string | null, publisher: string | null } }> }
    | { id: string, label: string, name: string, nameEn: string | null, aliases: Array<string>, subkind: string | null, degree: number, properties: Array<{ key: string, value: string }>, evidence: Array<{ id: string, kind: EvidenceKind, grade: Grade, quote: string | null, planId: string | null, start: number | null, end: number | null, note: string | null, source: { id: string, title: string, url: string | null, date: string | null, publisher: string | null } }> }
    | { id: string, label: string, name: string, nameEn: string | null, aliases: Array<string>, subkind: string | null, degree: number, properties: Array<{ key: string, value: string }>, evidence: Array<{ id: string, kind: EvidenceKind, grade: Grade, quote: string | null, planId: string | null, start: number | null, end: number | null, note: string | null, source: { id: string, title: string, url: string | null, date: string | null, publisher: string | null } }> }
    | { id: string, label: string, name: string, nameEn: string | null, aliases: Array<string>, subkind: string | null, degree: number, properties: Array<{ key: string, value: string }>, evidence: Array<{ id: string, kind: EvidenceKind, grade: Grade, quote: string | null, planId: string | null, start: number | null, end: number | null, note: string | null, source: { id: string, title: string, url: string | null, date: string | null, publisher: string | null } }> }
    | { id: string, label: string, name: string, nameEn: string | null, aliases: Array<string>, subkind: string | null, degree: number, properties: Array<{ key: string, value: string }>, evidence: Array<{ id: string, kind: EvidenceKind, grade: Grade, quote: string | null, planId: string | null, start: number | null, end: number | null, note: string | null, source: { id: string, title: string, url: string | null, date: string | null, publisher: string | null } }> }
    | { id: string, label: string, name: string, nameEn: string | null, aliases: Array<string>, subkind: string | null, degree: number, properties: Array<{ key: string, value: string }>, evidence: Array<{ id: string, kind: EvidenceKind, grade: Grade, quote: string | null, planId: string | null, start: number | null, end: number | null, note: string | null, source: { id: string, title: string, url: string | null, date: string | null, publisher: string | null } }> }
    | { id: string, label: string, name: string, nameEn: string | null, aliases: Array<string>, subkind: string | null, degree: number, properties: Array<{ key: string, value: string }>, evidence: Array<{ id: string, kind: EvidenceKind, grade: Grade, quote: string | null, planId: string | null, start: number | null, end: number | null, note: string | null, source: { id: string, title: string, url: string | null, date: string | null, publisher: string | null } }> }
    | { id: string, label: string, name: string, nameEn: string | null, aliases: Array<string>, subkind: string | null, degree: number, properties: Array<{ key: string, value: string }>, evidence: Array<{ id: string, kind: EvidenceKind, grade: Grade, quote: string | null, planId: string | null, start: number | null, end: number | null, note: string | null, source: { id: string, title: string, url: string | null, date: string | null, publisher: string | null } }> }
   | null };

export type RelationsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RelationsQuery = { relations: Array<{ type: string, direction: Direction, label: string, count: number }> };

export type NeighboursQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  label: Scalars['String']['input'];
  type: Scalars['String']['input'];
  direction: Direction;
}>;


export type NeighboursQuery = { neighbourhood: { truncated: boolean, nodes: Array<
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
    > } };

export type EdgeDetailsQueryVariables = Exact<{
  ids: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type EdgeDetailsQuery = { subgraph: { nodes: Array<
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
      | { id: string, label: string, name: string, nameEn: string | null }
    >, edges: Array<{ id: string, properties: Array<{ key: string, value: string }>, evidence: Array<{ id: string, kind: EvidenceKind, grade: Grade, quote: string | null, planId: string | null, start: number | null, end: number | null, note: string | null, source: { id: string, title: string, url: string | null, date: string | null, publisher: string | null } }> }> } };

export type SourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type SourcesQuery = { plans: Array<{ id: string, name: string, nameEn: string | null }>, stats: { labels: Array<{ name: string, count: number }> } };

export type GapPartsFragment = { state: GapState, move: ChainMove | null, kinds: Array<GapKind>, firmsInRegion: number, firmsElsewhere: number, unverifiedInRegion: number, knownSuppliers: number, effectiveFirms: number | null, segment: { id: string, name: string, nameEn: string | null, stage: Stage, group: string | null, order: number, inputs: Array<{ id: string }> }, scoreRange: { low: number, high: number } | null, rules: Array<{ code: string, zh: string, en: string }>, need: { direct: number | null, standing: number, inputsReady: number | null, uses: Array<{ steps: number, users: number, present: number }>, readiness: { present: number, total: number } }, void: { low: number, high: number }, signals: Array<{ quote: string, kinds: Array<GapKind> }> };

export type GapBoardQueryVariables = Exact<{
  region: InputMaybe<Scalars['ID']['input']>;
}>;


export type GapBoardQuery = { gapBoard: { region: { id: string, name: string, nameEn: string | null }, policy: { directWeight: number, decay: number, enoughFirms: number, acceptedGrades: Array<string>, missingYears: number, strongFirms: number, confidence: number, suspectedChance: number, riskStanding: number, readyNeighbours: number, overallCoverage: number, rankCoverage: number, candidateWeights: Array<{ part: string, weight: number }> }, chains: Array<{ chain: { id: string, name: string, nameEn: string | null, groups: Array<string>, groupsEn: Array<string> }, completeness: { total: number, present: number, evidenced: number, range: { low: number, high: number } | null }, signals: Array<{ quote: string, kinds: Array<GapKind>, task: { id: string, number: string | null, title: string }, evidence: Array<{ id: string, planId: string | null, start: number | null, end: number | null }> }>, gaps: Array<{ state: GapState, move: ChainMove | null, kinds: Array<GapKind>, firmsInRegion: number, firmsElsewhere: number, unverifiedInRegion: number, knownSuppliers: number, effectiveFirms: number | null, segment: { id: string, name: string, nameEn: string | null, stage: Stage, group: string | null, order: number, inputs: Array<{ id: string }> }, scoreRange: { low: number, high: number } | null, rules: Array<{ code: string, zh: string, en: string }>, need: { direct: number | null, standing: number, inputsReady: number | null, uses: Array<{ steps: number, users: number, present: number }>, readiness: { present: number, total: number } }, void: { low: number, high: number }, signals: Array<{ quote: string, kinds: Array<GapKind> }> }> }> } };

export type RegionsQueryVariables = Exact<{ [key: string]: never; }>;


export type RegionsQuery = { regions: Array<{ id: string, name: string, nameEn: string | null, level: string }> };

export type SharedLinksQueryVariables = Exact<{ [key: string]: never; }>;


export type SharedLinksQuery = { sharedLinks: Array<{ from: { id: string, name: string, nameEn: string | null }, to: { id: string, name: string, nameEn: string | null }, fromChain: { id: string, name: string, nameEn: string | null }, toChain: { id: string, name: string, nameEn: string | null } }> };

export type WhatIfGapsQueryVariables = Exact<{
  chain: Scalars['ID']['input'];
  region: InputMaybe<Scalars['ID']['input']>;
  whatIf: InputMaybe<WhatIf>;
}>;


export type WhatIfGapsQuery = { gaps: Array<{ state: GapState, segment: { id: string, name: string, nameEn: string | null }, scoreRange: { low: number, high: number } | null }> };

export type SegmentFactsQueryVariables = Exact<{
  chain: Scalars['ID']['input'];
  segment: Scalars['ID']['input'];
  region: InputMaybe<Scalars['ID']['input']>;
}>;


export type SegmentFactsQuery = { gaps: Array<{ segment: { id: string }, evidence: Array<{ id: string, kind: EvidenceKind, grade: Grade, quote: string | null, planId: string | null, start: number | null, end: number | null, note: string | null, source: { id: string, title: string, url: string | null, date: string | null, publisher: string | null } }>, signals: Array<{ quote: string, kinds: Array<GapKind>, task: { id: string, number: string | null, title: string, leads: Array<{ id: string, name: string, nameEn: string | null }> }, evidence: Array<{ id: string, planId: string | null, start: number | null, end: number | null }> }> }>, segmentContext: Array<{ group: string, items: Array<{ entity:
        | { id: string, label: string, name: string, nameEn: string | null }
        | { id: string, label: string, name: string, nameEn: string | null }
        | { id: string, label: string, name: string, nameEn: string | null }
        | { id: string, label: string, name: string, nameEn: string | null }
        | { id: string, label: string, name: string, nameEn: string | null }
        | { id: string, label: string, name: string, nameEn: string | null }
        | { id: string, label: string, name: string, nameEn: string | null }
        | { id: string, label: string, name: string, nameEn: string | null }
        | { id: string, label: string, name: string, nameEn: string | null }
        | { id: string, label: string, name: string, nameEn: string | null }
        | { id: string, label: string, name: string, nameEn: string | null }
        | { id: string, label: string, name: string, nameEn: string | null }
        | { id: string, label: string, name: string, nameEn: string | null }
        | { id: string, label: string, name: string, nameEn: string | null }
        | { id: string, label: string, name: string, nameEn: string | null }
        | { id: string, label: string, name: string, nameEn: string | null }
        | { id: string, label: string, name: string, nameEn: string | null }
        | { id: string, label: string, name: string, nameEn: string | null }
        | { id: string, label: string, name: string, nameEn: string | null }
        | { id: string, label: string, name: string, nameEn: string | null }
      , evidence: Array<{ id: string, kind: EvidenceKind, grade: Grade }> }> }>, confirmations: Array<{ id: string, segmentId: string, says: StatementWord, note: string, by: string, at: string }> };

export type CandidatesQueryVariables = Exact<{
  segment: Scalars['ID']['input'];
  region: InputMaybe<Scalars['ID']['input']>;
}>;


export type CandidatesQuery = { candidates: Array<{ rank: number | null, score: number | null, coverage: number, revenueShare: number | null, shareYear: number | null, otherSegments: number, otherPresent: number, supplyRelations: number, regionRelations: number, isListed: boolean, km: number | null, firm: { id: string, name: string, nameEn: string | null, city: string | null }, place: { id: string, name: string, nameEn: string | null } | null, cluster:
      | { id: string, name: string, nameEn: string | null }
      | { id: string, name: string, nameEn: string | null }
      | { id: string, name: string, nameEn: string | null }
      | { id: string, name: string, nameEn: string | null }
      | { id: string, name: string, nameEn: string | null }
      | { id: string, name: string, nameEn: string | null }
      | { id: string, name: string, nameEn: string | null }
      | { id: string, name: string, nameEn: string | null }
      | { id: string, name: string, nameEn: string | null }
      | { id: string, name: string, nameEn: string | null }
      | { id: string, name: string, nameEn: string | null }
      | { id: string, name: string, nameEn: string | null }
      | { id: string, name: string, nameEn: string | null }
      | { id: string, name: string, nameEn: string | null }
      | { id: string, name: string, nameEn: string | null }
      | { id: string, name: string, nameEn: string | null }
      | { id: string, name: string, nameEn: string | null }
      | { id: string, name: string, nameEn: string | null }
      | { id: string, name: string, nameEn: string | null }
      | { id: string, name: string, nameEn: string | null }
     | null, range: { low: number, high: number }, values: Array<{ part: string, weight: number, value: number | null }>, evidence: Array<{ id: string, kind: EvidenceKind, grade: Grade, quote: string | null, planId: string | null, start: number | null, end: number | null, note: string | null, source: { id: string, title: string, url: string | null, date: string | null, publisher: string | null } }> }>, offers: Array<{ quote: string, closeness: number, task: { id: string, number: string | null, title: string, leads: Array<{ id: string, name: string, nameEn: string | null }>, evidence: Array<{ id: string, planId: string | null, start: number | null, end: number | null }> }, policies: Array<{ id: string, name: string, nameEn: string | null }> }> };

export type AddProspectMutationVariables = Exact<{
  firm: Scalars['ID']['input'];
  segment: Scalars['ID']['input'];
  region: InputMaybe<Scalars['ID']['input']>;
}>;


export type AddProspectMutation = { addProspect: { id: string } };

export type ConfirmSegmentMutationVariables = Exact<{
  segment: Scalars['ID']['input'];
  region: InputMaybe<Scalars['ID']['input']>;
  says: StatementWord;
  by: Scalars['String']['input'];
  note: InputMaybe<Scalars['String']['input']>;
}>;


export type ConfirmSegmentMutation = { confirmSegment: { id: string } };

export type WithdrawConfirmationMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type WithdrawConfirmationMutation = { withdrawConfirmation: { id: string } };

export type ListsQueryVariables = Exact<{
  lang: InputMaybe<ListLang>;
}>;


export type ListsQuery = { lists: Array<{ kind: ListKind, title: string, note: string }>, listOffices: Array<{ key: string, name: string, sourceTitle: string, sourceUrl: string, sourceDate: string | null, asked: Array<{ name: string, list: ListKind | null, page: string | null, template: string | null, title: string | null, why: string | null }> }> };

export type ListCountsQueryVariables = Exact<{
  region: InputMaybe<Scalars['ID']['input']>;
}>;


export type ListCountsQuery = { lists: Array<{ kind: ListKind, rows: number }> };

export type ListColumnPartsFragment = { key: string, name: string, type: ListColumnType, isExtra: boolean, width: number };

export type OneListQueryVariables = Exact<{
  kind: ListKind;
  region: InputMaybe<Scalars['ID']['input']>;
  lang: InputMaybe<ListLang>;
  chain: InputMaybe<Scalars['ID']['input']>;
  place: InputMaybe<Scalars['ID']['input']>;
  department: InputMaybe<Scalars['ID']['input']>;
  words: InputMaybe<Scalars['String']['input']>;
  sort: InputMaybe<Scalars['String']['input']>;
  columns: InputMaybe<Array<Scalars['String']['input']> | Scalars['String']['input']>;
}>;


export type OneListQuery = { listTable: { kind: ListKind, title: string, note: string, isOfRegion: boolean, total: number, sections: Array<{ key: string, name: string, hint: string }>, columns: Array<{ key: string, name: string, type: ListColumnType, isExtra: boolean, width: number }>, allColumns: Array<{ key: string, name: string, type: ListColumnType, isExtra: boolean, width: number }>, rows: Array<{ id: string, entityId: string, section: string | null, cells: Array<string>, sources: Array<number> }>, sources: Array<{ number: number, grade: Grade, source: { id: string, title: string, url: string | null, date: string | null, publisher: string | null } }>, chains: Array<{ id: string, name: string }>, places: Array<{ id: string, name: string }>, departments: Array<{ id: string, name: string }> } };

export type ListEvidenceQueryVariables = Exact<{
  kind: ListKind;
  row: Scalars['ID']['input'];
  region: InputMaybe<Scalars['ID']['input']>;
}>;


export type ListEvidenceQuery = { listEvidence: Array<{ id: string, kind: EvidenceKind, grade: Grade, quote: string | null, start: number | null, end: number | null, note: string | null, planId: string | null, source: { id: string, title: string, url: string | null, date: string | null, publisher: string | null } }> };

export type OverviewPageQueryVariables = Exact<{
  region: InputMaybe<Scalars['ID']['input']>;
  today: Scalars['String']['input'];
}>;


export type OverviewPageQuery = { plans: Array<{ id: string, name: string, nameEn: string | null, date: string | null, publisher: string | null }>, kinds: Array<{ name: string, count: number }>, chainCounts: Array<{ segments: number, firms: number, clusters: number, chain: { id: string, name: string, nameEn: string | null } | null }>, gapBoard: { region: { id: string, name: string, nameEn: string | null }, chains: Array<{ chain: { id: string }, gaps: Array<{ state: GapState }> }> }, targets: Array<{ id: string, standing: { status: TargetStatus } }>, timeline: { entries: Array<{ id: string, kind: TimelineKind, from: string | null, to: string | null, words: string | null, text: string | null, entity:
        | { id: string, name: string, nameEn: string | null }
        | { id: string, name: string, nameEn: string | null }
        | { id: string, name: string, nameEn: string | null }
        | { id: string, name: string, nameEn: string | null }
        | { id: string, name: string, nameEn: string | null }
        | { id: string, name: string, nameEn: string | null }
        | { id: string, name: string, nameEn: string | null }
        | { id: string, name: string, nameEn: string | null }
        | { id: string, name: string, nameEn: string | null }
        | { id: string, name: string, nameEn: string | null }
        | { id: string, name: string, nameEn: string | null }
        | { id: string, name: string, nameEn: string | null }
        | { id: string, name: string, nameEn: string | null }
        | { id: string, name: string, nameEn: string | null }
        | { id: string, name: string, nameEn: string | null }
        | { id: string, name: string, nameEn: string | null }
        | { id: string, name: string, nameEn: string | null }
        | { id: string, name: string, nameEn: string | null }
        | { id: string, name: string, nameEn: string | null }
        | { id: string, name: string, nameEn: string | null }
       | null }> } };

export type PlanReadingPartsFragment = { title: string, year: number | null, blocks: Array<{ kind: PlanBlockKind, level: number | null, start: number, end: number, taskKind: TaskKind | null, entityId: string | null, nameEn: string | null, pieces: Array<{ start: number, text: string }> }>, things: Array<{ key: string, entityId: string | null, label: string, name: string, nameEn: string | null, subkind: string | null, target: { comparator: Comparator, value: number, unit: string, year: number | null } | null }>, marks: Array<{ thing: string, start: number, end: number, role: MarkRole | null }>, notUnderstood: Array<{ text: string, start: number, end: number, why: string }> };

export type PlanPageQueryVariables = Exact<{
  plan: Scalars['ID']['input'];
}>;


export type PlanPageQuery = { planReading: { title: string, year: number | null, plan: { id: string, name: string, nameEn: string | null, publisher: string | null, date: string | null, url: string | null } | null, blocks: Array<{ kind: PlanBlockKind, level: number | null, start: number, end: number, taskKind: TaskKind | null, entityId: string | null, nameEn: string | null, pieces: Array<{ start: number, text: string }> }>, things: Array<{ key: string, entityId: string | null, label: string, name: string, nameEn: string | null, subkind: string | null, target: { comparator: Comparator, value: number, unit: string, year: number | null } | null }>, marks: Array<{ thing: string, start: number, end: number, role: MarkRole | null }>, notUnderstood: Array<{ text: string, start: number, end: number, why: string }> } };

export type ReadPlanQueryVariables = Exact<{
  text: Scalars['String']['input'];
  name: Scalars['String']['input'];
}>;


export type ReadPlanQuery = { readPlan: { title: string, year: number | null, blocks: Array<{ kind: PlanBlockKind, level: number | null, start: number, end: number, taskKind: TaskKind | null, entityId: string | null, nameEn: string | null, pieces: Array<{ start: number, text: string }> }>, things: Array<{ key: string, entityId: string | null, label: string, name: string, nameEn: string | null, subkind: string | null, target: { comparator: Comparator, value: number, unit: string, year: number | null } | null }>, marks: Array<{ thing: string, start: number, end: number, role: MarkRole | null }>, notUnderstood: Array<{ text: string, start: number, end: number, why: string }> } };

export type PlanListQueryVariables = Exact<{ [key: string]: never; }>;


export type PlanListQuery = { plans: Array<{ id: string, name: string, nameEn: string | null, year: number | null, publisher: string | null }> };

export type ProspectPartsFragment = { id: string, status: ProspectStatus, note: string, addedAt: string, changedAt: string, firm: { id: string, name: string, nameEn: string | null, city: string | null } | null, place: { id: string, name: string, nameEn: string | null } | null, region: { id: string, name: string, nameEn: string | null } | null, segments: Array<{ id: string, name: string, nameEn: string | null, chains: Array<{ id: string, name: string, nameEn: string | null }> }> };

export type ProspectsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProspectsQuery = { prospects: Array<{ id: string, status: ProspectStatus, note: string, addedAt: string, changedAt: string, firm: { id: string, name: string, nameEn: string | null, city: string | null } | null, place: { id: string, name: string, nameEn: string | null } | null, region: { id: string, name: string, nameEn: string | null } | null, segments: Array<{ id: string, name: string, nameEn: string | null, chains: Array<{ id: string, name: string, nameEn: string | null }> }> }> };

export type ChangeProspectMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  status: InputMaybe<ProspectStatus>;
  note: InputMaybe<Scalars['String']['input']>;
}>;


export type ChangeProspectMutation = { changeProspect: { id: string } };

export type RemoveProspectMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RemoveProspectMutation = { removeProspect: { id: string } };

export type RestoreProspectMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RestoreProspectMutation = { restoreProspect: { id: string } };

export type SavedPartsFragment = { id: string, name: string, content: string, thumbnail: string | null, changedAt: string };

export type SavedListQueryVariables = Exact<{
  kind: SavedKind;
}>;


export type SavedListQuery = { saved: Array<{ id: string, name: string, content: string, thumbnail: string | null, changedAt: string }> };

export type SavedViewQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type SavedViewQuery = { savedView: { isDeleted: boolean, saved: { id: string, name: string, content: string, thumbnail: string | null, changedAt: string } } | null };

export type SaveMutationVariables = Exact<{
  kind: SavedKind;
  name: Scalars['String']['input'];
  content: Scalars['String']['input'];
  places: InputMaybe<Scalars['String']['input']>;
  thumbnail: InputMaybe<Scalars['String']['input']>;
}>;


export type SaveMutation = { save: { id: string, name: string, content: string, thumbnail: string | null, changedAt: string } };

export type ChangeSavedMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  name: InputMaybe<Scalars['String']['input']>;
  content: InputMaybe<Scalars['String']['input']>;
  places: InputMaybe<Scalars['String']['input']>;
  thumbnail: InputMaybe<Scalars['String']['input']>;
}>;


export type ChangeSavedMutation = { changeSaved: { id: string, name: string, content: string, thumbnail: string | null, changedAt: string } };

export type DuplicateSavedMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  name: Scalars['String']['input'];
}>;


export type DuplicateSavedMutation = { duplicateSaved: { id: string, name: string, content: string, thumbnail: string | null, changedAt: string } };

export type DeleteSavedMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type DeleteSavedMutation = { deleteSaved: { id: string, name: string, content: string, thumbnail: string | null, changedAt: string } };

export type RestoreSavedMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RestoreSavedMutation = { restoreSaved: { id: string, name: string, content: string, thumbnail: string | null, changedAt: string } };

export type SearchQueryVariables = Exact<{
  text: Scalars['String']['input'];
}>;


export type SearchQuery = { search: Array<{ score: number, entity:
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, aliases: Array<string> }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, aliases: Array<string> }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, aliases: Array<string> }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, aliases: Array<string> }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, aliases: Array<string> }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, aliases: Array<string> }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, aliases: Array<string> }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, aliases: Array<string> }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, aliases: Array<string> }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, aliases: Array<string> }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, aliases: Array<string> }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, aliases: Array<string> }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, aliases: Array<string> }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, aliases: Array<string> }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, aliases: Array<string> }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, aliases: Array<string> }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, aliases: Array<string> }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, aliases: Array<string> }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, aliases: Array<string> }
      | { id: string, label: string, name: string, nameEn: string | null, subkind: string | null, aliases: Array<string> }
     }> };

export type ProgressPartsFragment = { id: string, value: number, unit: string, metric: string, asOf: string, sourceTitle: string, sourceUrl: string, note: string, by: string, origin: ProgressOrigin, file: string | null, recordedAt: string, withdrawnAt: string | null };

export type TargetPartsFragment = { id: string, name: string, metric: string, comparator: Comparator, value: number, unit: string, year: number | null, order: number, chains: Array<{ id: string, name: string, nameEn: string | null }>, task: { id: string, number: string | null, kind: TaskKind, title: string, nameEn: string | null, section: { id: string, name: string, nameEn: string | null } | null, leads: Array<{ id: string, name: string, nameEn: string | null }>, supports: Array<{ id: string, name: string, nameEn: string | null }> }, standing: { status: TargetStatus, reason: string, zh: string, en: string, share: number | null, elapsed: number | null, from: string | null, deadline: string | null, lacksFinal: boolean, latest: { id: string, value: number, unit: string, metric: string, asOf: string, sourceTitle: string, sourceUrl: string, note: string, by: string, origin: ProgressOrigin, file: string | null, recordedAt: string, withdrawnAt: string | null } | null } };

export type TargetBoardQueryVariables = Exact<{ [key: string]: never; }>;


export type TargetBoardQuery = { targets: Array<{ id: string, name: string, metric: string, comparator: Comparator, value: number, unit: string, year: number | null, order: number, evidence: Array<{ planId: string | null, quote: string | null, start: number | null, end: number | null }>, chains: Array<{ id: string, name: string, nameEn: string | null }>, task: { id: string, number: string | null, kind: TaskKind, title: string, nameEn: string | null, section: { id: string, name: string, nameEn: string | null } | null, leads: Array<{ id: string, name: string, nameEn: string | null }>, supports: Array<{ id: string, name: string, nameEn: string | null }> }, standing: { status: TargetStatus, reason: string, zh: string, en: string, share: number | null, elapsed: number | null, from: string | null, deadline: string | null, lacksFinal: boolean, latest: { id: string, value: number, unit: string, metric: string, asOf: string, sourceTitle: string, sourceUrl: string, note: string, by: string, origin: ProgressOrigin, file: string | null, recordedAt: string, withdrawnAt: string | null } | null } }> };

export type TargetHistoryQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type TargetHistoryQuery = { entity:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, progress: Array<{ id: string, value: number, unit: string, metric: string, asOf: string, sourceTitle: string, sourceUrl: string, note: string, by: string, origin: ProgressOrigin, file: string | null, recordedAt: string, withdrawnAt: string | null }>, evidence: Array<{ id: string, kind: EvidenceKind, grade: Grade, quote: string | null, planId: string | null, start: number | null, end: number | null, note: string | null, source: { id: string, title: string, url: string | null, date: string | null, publisher: string | null } }> }
    | { id: string }
    | { id: string }
   | null };

export type RecordProgressMutationVariables = Exact<{
  entry: ProgressInput;
}>;


export type RecordProgressMutation = { recordProgress: { id: string, value: number, unit: string, metric: string, asOf: string, sourceTitle: string, sourceUrl: string, note: string, by: string, origin: ProgressOrigin, file: string | null, recordedAt: string, withdrawnAt: string | null } };

export type ProgressPreviewQueryVariables = Exact<{
  file: Scalars['String']['input'];
  text: Scalars['String']['input'];
}>;


export type ProgressPreviewQuery = { progressPreview: { file: string, blank: number, rows: Array<{ line: number, targetId: string, metric: string, value: number, unit: string, asOf: string, sourceTitle: string, by: string }>, wrong: Array<{ line: number, field: string, found: string, zh: string, en: string }> } };

export type ImportProgressMutationVariables = Exact<{
  file: Scalars['String']['input'];
  text: Scalars['String']['input'];
}>;


export type ImportProgressMutation = { importProgress: Array<{ id: string }> };

export type WithdrawProgressMutationVariables = Exact<{
  ids: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type WithdrawProgressMutation = { withdrawProgress: Array<{ id: string }> };

export type RestoreProgressMutationVariables = Exact<{
  ids: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type RestoreProgressMutation = { restoreProgress: Array<{ id: string }> };

export type TimelineQueryVariables = Exact<{ [key: string]: never; }>;


export type TimelineQuery = { timeline: { today: string, truncated: boolean, entries: Array<{ id: string, kind: TimelineKind, from: string | null, to: string | null, words: string | null, text: string | null, entity:
        | { id: string, label: string, name: string, nameEn: string | null }
        | { id: string, label: string, name: string, nameEn: string | null }
        | { id: string, label: string, name: string, nameEn: string | null }
        | { id: string, label: string, name: string, nameEn: string | null }
        | { id: string, label: string, name: string, nameEn: string | null }
        | { id: string, label: string, name: string, nameEn: string | null }
        | { id: string, label: string, name: string, nameEn: string | null }
        | { id: string, label: string, name: string, nameEn: string | null }
        | { id: string, label: string, name: string, nameEn: string | null }
        | { id: string, label: string, name: string, nameEn: string | null }
        | { id: string, label: string, name: string, nameEn: string | null }
        | { id: string, label: string, name: string, nameEn: string | null }
        | { id: string, label: string, name: string, nameEn: string | null }
        | { id: string, label: string, name: string, nameEn: string | null }
        | { id: string, label: string, name: string, nameEn: string | null }
        | { id: string, label: string, name: string, nameEn: string | null }
        | { id: string, label: string, name: string, nameEn: string | null }
        | { comparator: Comparator, value: number, unit: string, id: string, label: string, name: string, nameEn: string | null }
        | { id: string, label: string, name: string, nameEn: string | null }
        | { id: string, label: string, name: string, nameEn: string | null }
       | null, other:
        | { id: string, label: string, name: string, nameEn: string | null }
        | { id: string, label: string, name: string, nameEn: string | null }
        | { id: string, label: string, name: string, nameEn: string | null }
        | { id: string, label: string, name: string, nameEn: string | null }
        | { id: string, label: string, name: string, nameEn: string | null }
        | { id: string, label: string, name: string, nameEn: string | null }
        | { id: string, label: string, name: string, nameEn: string | null }
        | { id: string, label: string, name: string, nameEn: string | null }
        | { id: string, label: string, name: string, nameEn: string | null }
        | { id: string, label: string, name: string, nameEn: string | null }
        | { id: string, label: string, name: string, nameEn: string | null }
        | { id: string, label: string, name: string, nameEn: string | null }
        | { id: string, label: string, name: string, nameEn: string | null }
        | { id: string, label: string, name: string, nameEn: string | null }
        | { id: string, label: string, name: string, nameEn: string | null }
        | { id: string, label: string, name: string, nameEn: string | null }
        | { id: string, label: string, name: string, nameEn: string | null }
        | { id: string, label: string, name: string, nameEn: string | null }
        | { id: string, label: string, name: string, nameEn: string | null }
        | { id: string, label: string, name: string, nameEn: string | null }
       | null, evidence: Array<{ planId: string | null, start: number | null, end: number | null, source: { title: string, url: string | null, date: string | null } }> }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const SpecPartsFragmentDoc = new TypedDocumentString(`
    fragment SpecParts on BriefPicture {
  kind
  of
  region
  open
  focus
}
    `, {"fragmentName":"SpecParts"}) as unknown as TypedDocumentString<SpecPartsFragment, unknown>;
export const SlidePartsFragmentDoc = new TypedDocumentString(`
    fragment SlideParts on BriefSlide {
  id
  isCover
  title
  isOwnTitle
  notes
  isOwnNotes
  origin {
    template
    of
    region
    part
  }
  frozenAt
  coverage
  blocks {
    key
    kind
    isOwn
    sentences {
      text
      refs
    }
    figures {
      label
      value
      unit
      note
      refs
    }
    columns {
      name
      width
    }
    rows {
      cells
      refs
    }
    chart
    caption
    unit
    categories
    series {
      name
      values
    }
    spec {
      ...SpecParts
    }
    refs
  }
}
    fragment SpecParts on BriefPicture {
  kind
  of
  region
  open
  focus
}`, {"fragmentName":"SlideParts"}) as unknown as TypedDocumentString<SlidePartsFragment, unknown>;
export const OutlinePartsFragmentDoc = new TypedDocumentString(`
    fragment OutlineParts on BriefOutline {
  title
  subtitle
  regionId
  regionName
  date
  sources {
    id
    kind
    title
    publisher
    date
    url
  }
  slides {
    ...SlideParts
  }
}
    fragment SpecParts on BriefPicture {
  kind
  of
  region
  open
  focus
}
fragment SlideParts on BriefSlide {
  id
  isCover
  title
  isOwnTitle
  notes
  isOwnNotes
  origin {
    template
    of
    region
    part
  }
  frozenAt
  coverage
  blocks {
    key
    kind
    isOwn
    sentences {
      text
      refs
    }
    figures {
      label
      value
      unit
      note
      refs
    }
    columns {
      name
      width
    }
    rows {
      cells
      refs
    }
    chart
    caption
    unit
    categories
    series {
      name
      values
    }
    spec {
      ...SpecParts
    }
    refs
  }
}`, {"fragmentName":"OutlineParts"}) as unknown as TypedDocumentString<OutlinePartsFragment, unknown>;
export const PagePartsFragmentDoc = new TypedDocumentString(`
    fragment PageParts on BriefPage {
  slideId
  isCover
  part
  parts
  title
  notes
  html
  pictures {
    key
    view
    caption
    x
    y
    w
    h
    spec {
      ...SpecParts
    }
  }
}
    fragment SpecParts on BriefPicture {
  kind
  of
  region
  open
  focus
}`, {"fragmentName":"PageParts"}) as unknown as TypedDocumentString<PagePartsFragment, unknown>;
export const BriefingPartsFragmentDoc = new TypedDocumentString(`
    fragment BriefingParts on Briefing {
  id
  title
  version
  changedAt
  isDeleted
  thumbnail
  pageStyle
  keptPictures {
    key
    svg
  }
  outline {
    ...OutlineParts
  }
  pages {
    ...PageParts
  }
  masks {
    firmId
    names
    placeholder
  }
}
    fragment SpecParts on BriefPicture {
  kind
  of
  region
  open
  focus
}
fragment SlideParts on BriefSlide {
  id
  isCover
  title
  isOwnTitle
  notes
  isOwnNotes
  origin {
    template
    of
    region
    part
  }
  frozenAt
  coverage
  blocks {
    key
    kind
    isOwn
    sentences {
      text
      refs
    }
    figures {
      label
      value
      unit
      note
      refs
    }
    columns {
      name
      width
    }
    rows {
      cells
      refs
    }
    chart
    caption
    unit
    categories
    series {
      name
      values
    }
    spec {
      ...SpecParts
    }
    refs
  }
}
fragment OutlineParts on BriefOutline {
  title
  subtitle
  regionId
  regionName
  date
  sources {
    id
    kind
    title
    publisher
    date
    url
  }
  slides {
    ...SlideParts
  }
}
fragment PageParts on BriefPage {
  slideId
  isCover
  part
  parts
  title
  notes
  html
  pictures {
    key
    view
    caption
    x
    y
    w
    h
    spec {
      ...SpecParts
    }
  }
}`, {"fragmentName":"BriefingParts"}) as unknown as TypedDocumentString<BriefingPartsFragment, unknown>;
export const BriefingHeadPartsFragmentDoc = new TypedDocumentString(`
    fragment BriefingHeadParts on BriefingHead {
  id
  title
  subtitle
  slideCount
  thumbnail
  changedAt
}
    `, {"fragmentName":"BriefingHeadParts"}) as unknown as TypedDocumentString<BriefingHeadPartsFragment, unknown>;
export const DepartmentPartsFragmentDoc = new TypedDocumentString(`
    fragment DepartmentParts on Department {
  id
  name
  nameEn
  renames {
    id
    name
    since
  }
}
    `, {"fragmentName":"DepartmentParts"}) as unknown as TypedDocumentString<DepartmentPartsFragment, unknown>;
export const ItemPartsFragmentDoc = new TypedDocumentString(`
    fragment ItemParts on MatrixItem {
  planId
  chainIds
  task {
    id
    number
    kind
    title
    nameEn
    text
  }
  section {
    id
    number
    name
    nameEn
  }
}
    `, {"fragmentName":"ItemParts"}) as unknown as TypedDocumentString<ItemPartsFragment, unknown>;
export const NodePartsFragmentDoc = new TypedDocumentString(`
    fragment NodeParts on Entity {
  id
  label
  name
  nameEn
  subkind
  degree
  facets {
    chainIds
    stages
    provinceIds
    cityIds
    evidenceKinds
    topShare
    figureYear
    sourceYear
  }
}
    `, {"fragmentName":"NodeParts"}) as unknown as TypedDocumentString<NodePartsFragment, unknown>;
export const EdgePartsFragmentDoc = new TypedDocumentString(`
    fragment EdgeParts on Edge {
  id
  type
  from
  to
  evidence {
    kind
    grade
  }
}
    `, {"fragmentName":"EdgeParts"}) as unknown as TypedDocumentString<EdgePartsFragment, unknown>;
export const EvidencePartsFragmentDoc = new TypedDocumentString(`
    fragment EvidenceParts on Evidence {
  id
  kind
  grade
  quote
  planId
  start
  end
  note
  source {
    id
    title
    url
    date
    publisher
  }
}
    `, {"fragmentName":"EvidenceParts"}) as unknown as TypedDocumentString<EvidencePartsFragment, unknown>;
export const GapPartsFragmentDoc = new TypedDocumentString(`
    fragment GapParts on SegmentGap {
  segment {
    id
    name
    nameEn
    stage
    group
    order
    inputs {
      id
    }
  }
  state
  scoreRange {
    low
    high
  }
  rules {
    code
    zh
    en
  }
  need {
    direct
    standing
    uses {
      steps
      users
      present
    }
    inputsReady
    readiness {
      present
      total
    }
  }
  void {
    low
    high
  }
  move
  kinds
  signals {
    quote
    kinds
  }
  firmsInRegion
  firmsElsewhere
  unverifiedInRegion
  knownSuppliers
  effectiveFirms
}
    `, {"fragmentName":"GapParts"}) as unknown as TypedDocumentString<GapPartsFragment, unknown>;
export const ListColumnPartsFragmentDoc = new TypedDocumentString(`
    fragment ListColumnParts on ListColumn {
  key
  name
  type
  isExtra
  width
}
    `, {"fragmentName":"ListColumnParts"}) as unknown as TypedDocumentString<ListColumnPartsFragment, unknown>;
export const PlanReadingPartsFragmentDoc = new TypedDocumentString(`
    fragment PlanReadingParts on PlanReading {
  title
  year
  blocks {
    kind
    level
    start
    end
    pieces {
      start
      text
    }
    taskKind
    entityId
    nameEn
  }
  things {
    key
    entityId
    label
    name
    nameEn
    subkind
    target {
      comparator
      value
      unit
      year
    }
  }
  marks {
    thing
    start
    end
    role
  }
  notUnderstood {
    text
    start
    end
    why
  }
}
    `, {"fragmentName":"PlanReadingParts"}) as unknown as TypedDocumentString<PlanReadingPartsFragment, unknown>;
export const ProspectPartsFragmentDoc = new TypedDocumentString(`
    fragment ProspectParts on Prospect {
  id
  status
  note
  addedAt
  changedAt
  firm {
    id
    name
    nameEn
    city
  }
  place {
    id
    name
    nameEn
  }
  region {
    id
    name
    nameEn
  }
  segments {
    id
    name
    nameEn
    chains {
      id
      name
      nameEn
    }
  }
}
    `, {"fragmentName":"ProspectParts"}) as unknown as TypedDocumentString<ProspectPartsFragment, unknown>;
export const SavedPartsFragmentDoc = new TypedDocumentString(`
    fragment SavedParts on Saved {
  id
  name
  content
  thumbnail
  changedAt
}
    `, {"fragmentName":"SavedParts"}) as unknown as TypedDocumentString<SavedPartsFragment, unknown>;
export const ProgressPartsFragmentDoc = new TypedDocumentString(`
    fragment ProgressParts on Progress {
  id
  value
  unit
  metric
  asOf
  sourceTitle
  sourceUrl
  note
  by
  origin
  file
  recordedAt
  withdrawnAt
}
    `, {"fragmentName":"ProgressParts"}) as unknown as TypedDocumentString<ProgressPartsFragment, unknown>;
export const TargetPartsFragmentDoc = new TypedDocumentString(`
    fragment TargetParts on Target {
  id
  name
  metric
  comparator
  value
  unit
  year
  order
  chains {
    id
    name
    nameEn
  }
  task {
    id
    number
    kind
    title
    nameEn
    section {
      id
      name
      nameEn
    }
    leads {
      id
      name
      nameEn
    }
    supports {
      id
      name
      nameEn
    }
  }
  standing {
    status
    reason
    zh
    en
    share
    elapsed
    from
    deadline
    lacksFinal
    latest {
      ...ProgressParts
    }
  }
}
    fragment ProgressParts on Progress {
  id
  value
  unit
  metric
  asOf
  sourceTitle
  sourceUrl
  note
  by
  origin
  file
  recordedAt
  withdrawnAt
}`, {"fragmentName":"TargetParts"}) as unknown as TypedDocumentString<TargetPartsFragment, unknown>;
export const CompleteQuestionDocument = new TypedDocumentString(`
    query CompleteQuestion($text: String!, $inEnglish: Boolean!) {
  completeQuestion(text: $text, limit: 12, inEnglish: $inEnglish) {
    text
    insert
    role
    label
  }
}
    `) as unknown as TypedDocumentString<CompleteQuestionQuery, CompleteQuestionQueryVariables>;
export const SavedQuestionsDocument = new TypedDocumentString(`
    query SavedQuestions {
  saved(kind: QUESTION) {
    id
    name
    content
  }
}
    `) as unknown as TypedDocumentString<SavedQuestionsQuery, SavedQuestionsQueryVariables>;
export const SaveQuestionDocument = new TypedDocumentString(`
    mutation SaveQuestion($name: String!, $content: String!) {
  save(kind: QUESTION, name: $name, content: $content) {
    id
  }
}
    `) as unknown as TypedDocumentString<SaveQuestionMutation, SaveQuestionMutationVariables>;
export const DeleteQuestionDocument = new TypedDocumentString(`
    mutation DeleteQuestion($id: ID!) {
  deleteSaved(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<DeleteQuestionMutation, DeleteQuestionMutationVariables>;
export const RestoreQuestionDocument = new TypedDocumentString(`
    mutation RestoreQuestion($id: ID!) {
  restoreSaved(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<RestoreQuestionMutation, RestoreQuestionMutationVariables>;
export const BriefingsDocument = new TypedDocumentString(`
    query Briefings {
  briefings {
    ...BriefingHeadParts
  }
}
    fragment BriefingHeadParts on BriefingHead {
  id
  title
  subtitle
  slideCount
  thumbnail
  changedAt
}`) as unknown as TypedDocumentString<BriefingsQuery, BriefingsQueryVariables>;
export const BriefingDocument = new TypedDocumentString(`
    query Briefing($id: ID!, $isMasked: Boolean) {
  briefing(id: $id, isMasked: $isMasked) {
    ...BriefingParts
  }
}
    fragment SpecParts on BriefPicture {
  kind
  of
  region
  open
  focus
}
fragment SlideParts on BriefSlide {
  id
  isCover
  title
  isOwnTitle
  notes
  isOwnNotes
  origin {
    template
    of
    region
    part
  }
  frozenAt
  coverage
  blocks {
    key
    kind
    isOwn
    sentences {
      text
      refs
    }
    figures {
      label
      value
      unit
      note
      refs
    }
    columns {
      name
      width
    }
    rows {
      cells
      refs
    }
    chart
    caption
    unit
    categories
    series {
      name
      values
    }
    spec {
      ...SpecParts
    }
    refs
  }
}
fragment OutlineParts on BriefOutline {
  title
  subtitle
  regionId
  regionName
  date
  sources {
    id
    kind
    title
    publisher
    date
    url
  }
  slides {
    ...SlideParts
  }
}
fragment PageParts on BriefPage {
  slideId
  isCover
  part
  parts
  title
  notes
  html
  pictures {
    key
    view
    caption
    x
    y
    w
    h
    spec {
      ...SpecParts
    }
  }
}
fragment BriefingParts on Briefing {
  id
  title
  version
  changedAt
  isDeleted
  thumbnail
  pageStyle
  keptPictures {
    key
    svg
  }
  outline {
    ...OutlineParts
  }
  pages {
    ...PageParts
  }
  masks {
    firmId
    names
    placeholder
  }
}`) as unknown as TypedDocumentString<BriefingQuery, BriefingQueryVariables>;
export const BriefDraftDocument = new TypedDocumentString(`
    query BriefDraft($template: BriefTemplate!, $of: ID!, $region: ID) {
  briefDraft(template: $template, of: $of, region: $region) {
    ...OutlineParts
  }
}
    fragment SpecParts on BriefPicture {
  kind
  of
  region
  open
  focus
}
fragment SlideParts on BriefSlide {
  id
  isCover
  title
  isOwnTitle
  notes
  isOwnNotes
  origin {
    template
    of
    region
    part
  }
  frozenAt
  coverage
  blocks {
    key
    kind
    isOwn
    sentences {
      text
      refs
    }
    figures {
      label
      value
      unit
      note
      refs
    }
    columns {
      name
      width
    }
    rows {
      cells
      refs
    }
    chart
    caption
    unit
    categories
    series {
      name
      values
    }
    spec {
      ...SpecParts
    }
    refs
  }
}
fragment OutlineParts on BriefOutline {
  title
  subtitle
  regionId
  regionName
  date
  sources {
    id
    kind
    title
    publisher
    date
    url
  }
  slides {
    ...SlideParts
  }
}`) as unknown as TypedDocumentString<BriefDraftQuery, BriefDraftQueryVariables>;
export const CreateBriefingDocument = new TypedDocumentString(`
    mutation CreateBriefing($template: BriefTemplate!, $of: ID!, $region: ID) {
  createBriefing(template: $template, of: $of, region: $region) {
    id
    title
  }
}
    `) as unknown as TypedDocumentString<CreateBriefingMutation, CreateBriefingMutationVariables>;
export const ChangeBriefingDocument = new TypedDocumentString(`
    mutation ChangeBriefing($id: ID!, $version: Int!, $outline: BriefOutlineInput!) {
  changeBriefing(id: $id, version: $version, outline: $outline) {
    ...BriefingParts
  }
}
    fragment SpecParts on BriefPicture {
  kind
  of
  region
  open
  focus
}
fragment SlideParts on BriefSlide {
  id
  isCover
  title
  isOwnTitle
  notes
  isOwnNotes
  origin {
    template
    of
    region
    part
  }
  frozenAt
  coverage
  blocks {
    key
    kind
    isOwn
    sentences {
      text
      refs
    }
    figures {
      label
      value
      unit
      note
      refs
    }
    columns {
      name
      width
    }
    rows {
      cells
      refs
    }
    chart
    caption
    unit
    categories
    series {
      name
      values
    }
    spec {
      ...SpecParts
    }
    refs
  }
}
fragment OutlineParts on BriefOutline {
  title
  subtitle
  regionId
  regionName
  date
  sources {
    id
    kind
    title
    publisher
    date
    url
  }
  slides {
    ...SlideParts
  }
}
fragment PageParts on BriefPage {
  slideId
  isCover
  part
  parts
  title
  notes
  html
  pictures {
    key
    view
    caption
    x
    y
    w
    h
    spec {
      ...SpecParts
    }
  }
}
fragment BriefingParts on Briefing {
  id
  title
  version
  changedAt
  isDeleted
  thumbnail
  pageStyle
  keptPictures {
    key
    svg
  }
  outline {
    ...OutlineParts
  }
  pages {
    ...PageParts
  }
  masks {
    firmId
    names
    placeholder
  }
}`) as unknown as TypedDocumentString<ChangeBriefingMutation, ChangeBriefingMutationVariables>;
export const DuplicateBriefingDocument = new TypedDocumentString(`
    mutation DuplicateBriefing($id: ID!, $title: String!) {
  duplicateBriefing(id: $id, title: $title) {
    id
  }
}
    `) as unknown as TypedDocumentString<DuplicateBriefingMutation, DuplicateBriefingMutationVariables>;
export const DeleteBriefingDocument = new TypedDocumentString(`
    mutation DeleteBriefing($id: ID!) {
  deleteBriefing(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<DeleteBriefingMutation, DeleteBriefingMutationVariables>;
export const RestoreBriefingDocument = new TypedDocumentString(`
    mutation RestoreBriefing($id: ID!) {
  restoreBriefing(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<RestoreBriefingMutation, RestoreBriefingMutationVariables>;
export const KeepThumbnailDocument = new TypedDocumentString(`
    mutation KeepThumbnail($id: ID!, $thumbnail: String!) {
  keepThumbnail(id: $id, thumbnail: $thumbnail) {
    id
  }
}
    `) as unknown as TypedDocumentString<KeepThumbnailMutation, KeepThumbnailMutationVariables>;
export const KeepPictureDocument = new TypedDocumentString(`
    mutation KeepPicture($id: ID!, $key: String!, $svg: String!) {
  keepPicture(id: $id, key: $key, svg: $svg) {
    id
  }
}
    `) as unknown as TypedDocumentString<KeepPictureMutation, KeepPictureMutationVariables>;
export const BriefSubjectsDocument = new TypedDocumentString(`
    query BriefSubjects {
  chains {
    id
    name
    nameEn
    groups
  }
  departments {
    id
    name
    nameEn
  }
  saved(kind: VIEW) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<BriefSubjectsQuery, BriefSubjectsQueryVariables>;
export const BriefNodeDocument = new TypedDocumentString(`
    query BriefNode($id: ID!) {
  entity(id: $id) {
    id
    label
    name
    nameEn
    evidence {
      ...EvidenceParts
    }
  }
}
    fragment EvidenceParts on Evidence {
  id
  kind
  grade
  quote
  planId
  start
  end
  note
  source {
    id
    title
    url
    date
    publisher
  }
}`) as unknown as TypedDocumentString<BriefNodeQuery, BriefNodeQueryVariables>;
export const BriefSearchDocument = new TypedDocumentString(`
    query BriefSearch($text: String!) {
  search(text: $text, limit: 8) {
    entity {
      id
      label
      name
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<BriefSearchQuery, BriefSearchQueryVariables>;
export const PlansDocument = new TypedDocumentString(`
    query Plans {
  plans {
    id
    name
    nameEn
    year
  }
}
    `) as unknown as TypedDocumentString<PlansQuery, PlansQueryVariables>;
export const ResponsibilityMatrixDocument = new TypedDocumentString(`
    query ResponsibilityMatrix($plan: ID) {
  responsibilityMatrix(plan: $plan) {
    plan {
      id
      name
      nameEn
    }
    items {
      ...ItemParts
    }
    loads {
      leads
      supports
      rank
      department {
        ...DepartmentParts
      }
    }
    responsibilities {
      departmentId
      taskId
      role
    }
  }
  chains {
    id
    name
    nameEn
  }
}
    fragment DepartmentParts on Department {
  id
  name
  nameEn
  renames {
    id
    name
    since
  }
}
fragment ItemParts on MatrixItem {
  planId
  chainIds
  task {
    id
    number
    kind
    title
    nameEn
    text
  }
  section {
    id
    number
    name
    nameEn
  }
}`) as unknown as TypedDocumentString<ResponsibilityMatrixQuery, ResponsibilityMatrixQueryVariables>;
export const ItemFactsDocument = new TypedDocumentString(`
    query ItemFacts($tasks: [ID!]!) {
  responsibilities(tasks: $tasks) {
    departmentId
    taskId
    role
    department {
      ...DepartmentParts
      aliases
    }
    evidence {
      ...EvidenceParts
    }
  }
  taskChains(tasks: $tasks) {
    taskId
    chain {
      id
      name
      nameEn
    }
    via {
      id
      label
      name
      nameEn
    }
    evidence {
      ...EvidenceParts
    }
  }
}
    fragment DepartmentParts on Department {
  id
  name
  nameEn
  renames {
    id
    name
    since
  }
}
fragment EvidenceParts on Evidence {
  id
  kind
  grade
  quote
  planId
  start
  end
  note
  source {
    id
    title
    url
    date
    publisher
  }
}`) as unknown as TypedDocumentString<ItemFactsQuery, ItemFactsQueryVariables>;
export const CooperationDocument = new TypedDocumentString(`
    query Cooperation($plan: ID) {
  cooperation(plan: $plan) {
    plan {
      id
      name
      nameEn
    }
    items {
      ...ItemParts
    }
    links {
      kind
      fromId
      toId
      taskIds
    }
    standings {
      partners
      ties
      onlyThroughIt
      department {
        ...DepartmentParts
      }
    }
  }
}
    fragment DepartmentParts on Department {
  id
  name
  nameEn
  renames {
    id
    name
    since
  }
}
fragment ItemParts on MatrixItem {
  planId
  chainIds
  task {
    id
    number
    kind
    title
    nameEn
    text
  }
  section {
    id
    number
    name
    nameEn
  }
}`) as unknown as TypedDocumentString<CooperationQuery, CooperationQueryVariables>;
export const DepartmentProfileDocument = new TypedDocumentString(`
    query DepartmentProfile($id: ID!) {
  departmentProfile(id: $id) {
    department {
      id
      name
      nameEn
      aliases
      renames {
        id
        name
        replaces
        since
        sourceTitle
        sourceUrl
        by
        recordedAt
      }
    }
    plans {
      id
      name
      nameEn
    }
    items {
      ...ItemParts
      task {
        targets {
          id
          metric
          comparator
          value
          unit
          year
          evidence {
            ...EvidenceParts
          }
        }
      }
    }
    responsibilities {
      departmentId
      taskId
      role
      evidence {
        ...EvidenceParts
      }
    }
    loads {
      leads
      supports
      rank
      department {
        ...DepartmentParts
      }
    }
    links {
      kind
      fromId
      toId
      taskIds
    }
    standing {
      partners
      ties
    }
    chains {
      taskId
      chain {
        id
        name
        nameEn
      }
      via {
        id
        name
        nameEn
      }
      evidence {
        ...EvidenceParts
      }
    }
  }
}
    fragment DepartmentParts on Department {
  id
  name
  nameEn
  renames {
    id
    name
    since
  }
}
fragment ItemParts on MatrixItem {
  planId
  chainIds
  task {
    id
    number
    kind
    title
    nameEn
    text
  }
  section {
    id
    number
    name
    nameEn
  }
}
fragment EvidenceParts on Evidence {
  id
  kind
  grade
  quote
  planId
  start
  end
  note
  source {
    id
    title
    url
    date
    publisher
  }
}`) as unknown as TypedDocumentString<DepartmentProfileQuery, DepartmentProfileQueryVariables>;
export const RecordRenameDocument = new TypedDocumentString(`
    mutation RecordRename($department: ID!, $name: String!, $since: String!, $sourceTitle: String!, $sourceUrl: String, $by: String!) {
  recordRename(
    department: $department
    name: $name
    since: $since
    sourceTitle: $sourceTitle
    sourceUrl: $sourceUrl
    by: $by
  ) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<RecordRenameMutation, RecordRenameMutationVariables>;
export const WithdrawRenameDocument = new TypedDocumentString(`
    mutation WithdrawRename($id: ID!) {
  withdrawRename(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawRenameMutation, WithdrawRenameMutationVariables>;
export const RestoreRenameDocument = new TypedDocumentString(`
    mutation RestoreRename($id: ID!) {
  restoreRename(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<RestoreRenameMutation, RestoreRenameMutationVariables>;
export const ListPageDocument = new TypedDocumentString(`
    query ListPage($label: String!, $text: String, $chain: ID, $evidence: String, $sort: ListSort, $descending: Boolean, $skip: Int) {
  chains {
    id
    name
    nameEn
  }
  list(
    label: $label
    text: $text
    chain: $chain
    evidence: $evidence
    sort: $sort
    descending: $descending
    skip: $skip
    limit: 50
  ) {
    total
    rows {
      relations
      chains {
        id
        name
        nameEn
      }
      places {
        id
        name
        nameEn
      }
      entity {
        id
        label
        name
        nameEn
        subkind
        facets {
          evidenceKinds
          figureYear
          sourceYear
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ListPageQuery, ListPageQueryVariables>;
export const KindsDocument = new TypedDocumentString(`
    query Kinds {
  kinds {
    name
    count
  }
}
    `) as unknown as TypedDocumentString<KindsQuery, KindsQueryVariables>;
export const TaskListDocument = new TypedDocumentString(`
    query TaskList {
  tasks {
    id
    number
    kind
    title
    nameEn
    text
    order
    section {
      id
      name
      nameEn
    }
    leads {
      id
      name
      nameEn
    }
    supports {
      id
      name
      nameEn
    }
    targets {
      id
    }
    evidence {
      planId
      start
      end
    }
  }
}
    `) as unknown as TypedDocumentString<TaskListQuery, TaskListQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview {
  overview {
    nodes {
      ...NodeParts
    }
    edges {
      ...EdgeParts
    }
  }
  chains {
    id
  }
}
    fragment NodeParts on Entity {
  id
  label
  name
  nameEn
  subkind
  degree
  facets {
    chainIds
    stages
    provinceIds
    cityIds
    evidenceKinds
    topShare
    figureYear
    sourceYear
  }
}
fragment EdgeParts on Edge {
  id
  type
  from
  to
  evidence {
    kind
    grade
  }
}`) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const ExpansionDocument = new TypedDocumentString(`
    query Expansion($id: ID!, $limit: Int, $labels: [String!], $types: [String!], $direction: Direction, $filter: PictureFilter) {
  neighbourhood(
    id: $id
    limit: $limit
    labels: $labels
    types: $types
    direction: $direction
    filter: $filter
  ) {
    nodes {
      ...NodeParts
    }
    edges {
      ...EdgeParts
    }
    truncated
  }
}
    fragment NodeParts on Entity {
  id
  label
  name
  nameEn
  subkind
  degree
  facets {
    chainIds
    stages
    provinceIds
    cityIds
    evidenceKinds
    topShare
    figureYear
    sourceYear
  }
}
fragment EdgeParts on Edge {
  id
  type
  from
  to
  evidence {
    kind
    grade
  }
}`) as unknown as TypedDocumentString<ExpansionQuery, ExpansionQueryVariables>;
export const PathDocument = new TypedDocumentString(`
    query Path($from: ID!, $to: ID!) {
  shortestPath(from: $from, to: $to, maxHops: 8) {
    nodes {
      ...NodeParts
    }
    edges {
      ...EdgeParts
    }
  }
}
    fragment NodeParts on Entity {
  id
  label
  name
  nameEn
  subkind
  degree
  facets {
    chainIds
    stages
    provinceIds
    cityIds
    evidenceKinds
    topShare
    figureYear
    sourceYear
  }
}
fragment EdgeParts on Edge {
  id
  type
  from
  to
  evidence {
    kind
    grade
  }
}`) as unknown as TypedDocumentString<PathQuery, PathQueryVariables>;
export const AnswerDocument = new TypedDocumentString(`
    query Answer($text: String!) {
  ask(text: $text, limit: 50) {
    sentence
    sentenceEn
    notUnderstood
    total
    foundIds
    result {
      nodes {
        ...NodeParts
      }
      edges {
        ...EdgeParts
      }
      truncated
    }
  }
}
    fragment NodeParts on Entity {
  id
  label
  name
  nameEn
  subkind
  degree
  facets {
    chainIds
    stages
    provinceIds
    cityIds
    evidenceKinds
    topShare
    figureYear
    sourceYear
  }
}
fragment EdgeParts on Edge {
  id
  type
  from
  to
  evidence {
    kind
    grade
  }
}`) as unknown as TypedDocumentString<AnswerQuery, AnswerQueryVariables>;
export const FacetNamesDocument = new TypedDocumentString(`
    """Names for what nodes are filtered by."""
query FacetNames {
  chains {
    id
    name
    nameEn
  }
  places {
    id
    name
    nameEn
  }
}
    `) as unknown as TypedDocumentString<FacetNamesQuery, FacetNamesQueryVariables>;
export const GapStatesDocument = new TypedDocumentString(`
    query GapStates($chain: ID!) {
  gaps(chain: $chain) {
    segment {
      id
    }
    state
  }
}
    `) as unknown as TypedDocumentString<GapStatesQuery, GapStatesQueryVariables>;
export const SavedPlacesDocument = new TypedDocumentString(`
    query SavedPlaces($id: ID!) {
  savedView(id: $id) {
    places
  }
}
    `) as unknown as TypedDocumentString<SavedPlacesQuery, SavedPlacesQueryVariables>;
export const AdditionDocument = new TypedDocumentString(`
    query Addition($id: ID!) {
  entity(id: $id) {
    ...NodeParts
  }
  neighbourhood(id: $id, limit: 200) {
    edges {
      ...EdgeParts
    }
  }
}
    fragment NodeParts on Entity {
  id
  label
  name
  nameEn
  subkind
  degree
  facets {
    chainIds
    stages
    provinceIds
    cityIds
    evidenceKinds
    topShare
    figureYear
    sourceYear
  }
}
fragment EdgeParts on Edge {
  id
  type
  from
  to
  evidence {
    kind
    grade
  }
}`) as unknown as TypedDocumentString<AdditionQuery, AdditionQueryVariables>;
export const EdgesAmongDocument = new TypedDocumentString(`
    query EdgesAmong($ids: [ID!]!) {
  subgraph(ids: $ids) {
    edges {
      ...EdgeParts
    }
    truncated
  }
}
    fragment EdgeParts on Edge {
  id
  type
  from
  to
  evidence {
    kind
    grade
  }
}`) as unknown as TypedDocumentString<EdgesAmongQuery, EdgesAmongQueryVariables>;
export const NodeDetailsDocument = new TypedDocumentString(`
    query NodeDetails($id: ID!) {
  entity(id: $id) {
    id
    label
    name
    nameEn
    aliases
    subkind
    degree
    properties {
      key
      value
    }
    evidence {
      ...EvidenceParts
    }
  }
}
    fragment EvidenceParts on Evidence {
  id
  kind
  grade
  quote
  planId
  start
  end
  note
  source {
    id
    title
    url
    date
    publisher
  }
}`) as unknown as TypedDocumentString<NodeDetailsQuery, NodeDetailsQueryVariables>;
export const RelationsDocument = new TypedDocumentString(`
    query Relations($id: ID!) {
  relations(id: $id) {
    type
    direction
    label
    count
  }
}
    `) as unknown as TypedDocumentString<RelationsQuery, RelationsQueryVariables>;
export const NeighboursDocument = new TypedDocumentString(`
    query Neighbours($id: ID!, $label: String!, $type: String!, $direction: Direction!) {
  neighbourhood(
    id: $id
    labels: [$label]
    types: [$type]
    direction: $direction
    limit: 100
  ) {
    nodes {
      id
      label
      name
      nameEn
    }
    truncated
  }
}
    `) as unknown as TypedDocumentString<NeighboursQuery, NeighboursQueryVariables>;
export const EdgeDetailsDocument = new TypedDocumentString(`
    query EdgeDetails($ids: [ID!]!) {
  subgraph(ids: $ids) {
    nodes {
      id
      label
      name
      nameEn
    }
    edges {
      id
      properties {
        key
        value
      }
      evidence {
        ...EvidenceParts
      }
    }
  }
}
    fragment EvidenceParts on Evidence {
  id
  kind
  grade
  quote
  planId
  start
  end
  note
  source {
    id
    title
    url
    date
    publisher
  }
}`) as unknown as TypedDocumentString<EdgeDetailsQuery, EdgeDetailsQueryVariables>;
export const SourcesDocument = new TypedDocumentString(`
    query Sources {
  plans {
    id
    name
    nameEn
  }
  stats {
    labels {
      name
      count
    }
  }
}
    `) as unknown as TypedDocumentString<SourcesQuery, SourcesQueryVariables>;
export const GapBoardDocument = new TypedDocumentString(`
    query GapBoard($region: ID) {
  gapBoard(region: $region) {
    region {
      id
      name
      nameEn
    }
    policy {
      directWeight
      decay
      enoughFirms
      acceptedGrades
      missingYears
      strongFirms
      confidence
      suspectedChance
      riskStanding
      readyNeighbours
      overallCoverage
      rankCoverage
      candidateWeights {
        part
        weight
      }
    }
    chains {
      chain {
        id
        name
        nameEn
        groups
        groupsEn
      }
      completeness {
        total
        present
        evidenced
        range {
          low
          high
        }
      }
      signals {
        quote
        kinds
        task {
          id
          number
          title
        }
        evidence {
          id
          planId
          start
          end
        }
      }
      gaps {
        ...GapParts
      }
    }
  }
}
    fragment GapParts on SegmentGap {
  segment {
    id
    name
    nameEn
    stage
    group
    order
    inputs {
      id
    }
  }
  state
  scoreRange {
    low
    high
  }
  rules {
    code
    zh
    en
  }
  need {
    direct
    standing
    uses {
      steps
      users
      present
    }
    inputsReady
    readiness {
      present
      total
    }
  }
  void {
    low
    high
  }
  move
  kinds
  signals {
    quote
    kinds
  }
  firmsInRegion
  firmsElsewhere
  unverifiedInRegion
  knownSuppliers
  effectiveFirms
}`) as unknown as TypedDocumentString<GapBoardQuery, GapBoardQueryVariables>;
export const RegionsDocument = new TypedDocumentString(`
    query Regions {
  regions {
    id
    name
    nameEn
    level
  }
}
    `) as unknown as TypedDocumentString<RegionsQuery, RegionsQueryVariables>;
export const SharedLinksDocument = new TypedDocumentString(`
    query SharedLinks {
  sharedLinks {
    from {
      id
      name
      nameEn
    }
    to {
      id
      name
      nameEn
    }
    fromChain {
      id
      name
      nameEn
    }
    toChain {
      id
      name
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<SharedLinksQuery, SharedLinksQueryVariables>;
export const WhatIfGapsDocument = new TypedDocumentString(`
    query WhatIfGaps($chain: ID!, $region: ID, $whatIf: WhatIf) {
  gaps(chain: $chain, region: $region, whatIf: $whatIf) {
    segment {
      id
      name
      nameEn
    }
    state
    scoreRange {
      low
      high
    }
  }
}
    `) as unknown as TypedDocumentString<WhatIfGapsQuery, WhatIfGapsQueryVariables>;
export const SegmentFactsDocument = new TypedDocumentString(`
    query SegmentFacts($chain: ID!, $segment: ID!, $region: ID) {
  gaps(chain: $chain, region: $region) {
    segment {
      id
    }
    evidence {
      ...EvidenceParts
    }
    signals {
      quote
      kinds
      task {
        id
        number
        title
        leads {
          id
          name
          nameEn
        }
      }
      evidence {
        id
        planId
        start
        end
      }
    }
  }
  segmentContext(segment: $segment, region: $region) {
    group
    items {
      entity {
        id
        label
        name
        nameEn
      }
      evidence {
        id
        kind
        grade
      }
    }
  }
  confirmations(region: $region) {
    id
    segmentId
    says
    note
    by
    at
  }
}
    fragment EvidenceParts on Evidence {
  id
  kind
  grade
  quote
  planId
  start
  end
  note
  source {
    id
    title
    url
    date
    publisher
  }
}`) as unknown as TypedDocumentString<SegmentFactsQuery, SegmentFactsQueryVariables>;
export const CandidatesDocument = new TypedDocumentString(`
    query Candidates($segment: ID!, $region: ID) {
  candidates(segment: $segment, region: $region) {
    firm {
      id
      name
      nameEn
      city
    }
    place {
      id
      name
      nameEn
    }
    cluster {
      id
      name
      nameEn
    }
    rank
    score
    range {
      low
      high
    }
    coverage
    values {
      part
      weight
      value
    }
    revenueShare
    shareYear
    otherSegments
    otherPresent
    supplyRelations
    regionRelations
    isListed
    km
    evidence {
      ...EvidenceParts
    }
  }
  offers(segment: $segment) {
    quote
    closeness
    task {
      id
      number
      title
      leads {
        id
        name
        nameEn
      }
      evidence {
        id
        planId
        start
        end
      }
    }
    policies {
      id
      name
      nameEn
    }
  }
}
    fragment EvidenceParts on Evidence {
  id
  kind
  grade
  quote
  planId
  start
  end
  note
  source {
    id
    title
    url
    date
    publisher
  }
}`) as unknown as TypedDocumentString<CandidatesQuery, CandidatesQueryVariables>;
export const AddProspectDocument = new TypedDocumentString(`
    mutation AddProspect($firm: ID!, $segment: ID!, $region: ID) {
  addProspect(firm: $firm, segment: $segment, region: $region) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddProspectMutation, AddProspectMutationVariables>;
export const ConfirmSegmentDocument = new TypedDocumentString(`
    mutation ConfirmSegment($segment: ID!, $region: ID, $says: StatementWord!, $by: String!, $note: String) {
  confirmSegment(
    segment: $segment
    region: $region
    says: $says
    by: $by
    note: $note
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<ConfirmSegmentMutation, ConfirmSegmentMutationVariables>;
export const WithdrawConfirmationDocument = new TypedDocumentString(`
    mutation WithdrawConfirmation($id: ID!) {
  withdrawConfirmation(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawConfirmationMutation, WithdrawConfirmationMutationVariables>;
export const ListsDocument = new TypedDocumentString(`
    query Lists($lang: ListLang) {
  lists(lang: $lang) {
    kind
    title
    note
  }
  listOffices(lang: $lang) {
    key
    name
    sourceTitle
    sourceUrl
    sourceDate
    asked {
      name
      list
      page
      template
      title
      why
    }
  }
}
    `) as unknown as TypedDocumentString<ListsQuery, ListsQueryVariables>;
export const ListCountsDocument = new TypedDocumentString(`
    """Counting them takes a moment; their names need not wait for it."""
query ListCounts($region: ID) {
  lists(region: $region) {
    kind
    rows
  }
}
    `) as unknown as TypedDocumentString<ListCountsQuery, ListCountsQueryVariables>;
export const OneListDocument = new TypedDocumentString(`
    query OneList($kind: ListKind!, $region: ID, $lang: ListLang, $chain: ID, $place: ID, $department: ID, $words: String, $sort: String, $columns: [String!]) {
  listTable(
    kind: $kind
    region: $region
    lang: $lang
    chain: $chain
    place: $place
    department: $department
    words: $words
    sort: $sort
    columns: $columns
  ) {
    kind
    title
    note
    isOfRegion
    total
    sections {
      key
      name
      hint
    }
    columns {
      ...ListColumnParts
    }
    allColumns {
      ...ListColumnParts
    }
    rows {
      id
      entityId
      section
      cells
      sources
    }
    sources {
      number
      grade
      source {
        id
        title
        url
        date
        publisher
      }
    }
    chains {
      id
      name
    }
    places {
      id
      name
    }
    departments {
      id
      name
    }
  }
}
    fragment ListColumnParts on ListColumn {
  key
  name
  type
  isExtra
  width
}`) as unknown as TypedDocumentString<OneListQuery, OneListQueryVariables>;
export const ListEvidenceDocument = new TypedDocumentString(`
    query ListEvidence($kind: ListKind!, $row: ID!, $region: ID) {
  listEvidence(kind: $kind, row: $row, region: $region) {
    id
    kind
    grade
    quote
    start
    end
    note
    planId
    source {
      id
      title
      url
      date
      publisher
    }
  }
}
    `) as unknown as TypedDocumentString<ListEvidenceQuery, ListEvidenceQueryVariables>;
export const OverviewPageDocument = new TypedDocumentString(`
    query OverviewPage($region: ID, $today: String!) {
  plans {
    id
    name
    nameEn
    date
    publisher
  }
  kinds {
    name
    count
  }
  chainCounts {
    segments
    firms
    clusters
    chain {
      id
      name
      nameEn
    }
  }
  gapBoard(region: $region) {
    region {
      id
      name
      nameEn
    }
    chains {
      chain {
        id
      }
      gaps {
        state
      }
    }
  }
  targets {
    id
    standing {
      status
    }
  }
  timeline(kinds: [PLAN, MILESTONE, EVENT, TARGET], after: $today, limit: 5) {
    entries {
      id
      kind
      from
      to
      words
      text
      entity {
        id
        name
        nameEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OverviewPageQuery, OverviewPageQueryVariables>;
export const PlanPageDocument = new TypedDocumentString(`
    query PlanPage($plan: ID!) {
  planReading(plan: $plan) {
    ...PlanReadingParts
    plan {
      id
      name
      nameEn
      publisher
      date
      url
    }
  }
}
    fragment PlanReadingParts on PlanReading {
  title
  year
  blocks {
    kind
    level
    start
    end
    pieces {
      start
      text
    }
    taskKind
    entityId
    nameEn
  }
  things {
    key
    entityId
    label
    name
    nameEn
    subkind
    target {
      comparator
      value
      unit
      year
    }
  }
  marks {
    thing
    start
    end
    role
  }
  notUnderstood {
    text
    start
    end
    why
  }
}`) as unknown as TypedDocumentString<PlanPageQuery, PlanPageQueryVariables>;
export const ReadPlanDocument = new TypedDocumentString(`
    query ReadPlan($text: String!, $name: String!) {
  readPlan(text: $text, name: $name) {
    ...PlanReadingParts
  }
}
    fragment PlanReadingParts on PlanReading {
  title
  year
  blocks {
    kind
    level
    start
    end
    pieces {
      start
      text
    }
    taskKind
    entityId
    nameEn
  }
  things {
    key
    entityId
    label
    name
    nameEn
    subkind
    target {
      comparator
      value
      unit
      year
    }
  }
  marks {
    thing
    start
    end
    role
  }
  notUnderstood {
    text
    start
    end
    why
  }
}`) as unknown as TypedDocumentString<ReadPlanQuery, ReadPlanQueryVariables>;
export const PlanListDocument = new TypedDocumentString(`
    query PlanList {
  plans {
    id
    name
    nameEn
    year
    publisher
  }
}
    `) as unknown as TypedDocumentString<PlanListQuery, PlanListQueryVariables>;
export const ProspectsDocument = new TypedDocumentString(`
    query Prospects {
  prospects {
    ...ProspectParts
  }
}
    fragment ProspectParts on Prospect {
  id
  status
  note
  addedAt
  changedAt
  firm {
    id
    name
    nameEn
    city
  }
  place {
    id
    name
    nameEn
  }
  region {
    id
    name
    nameEn
  }
  segments {
    id
    name
    nameEn
    chains {
      id
      name
      nameEn
    }
  }
}`) as unknown as TypedDocumentString<ProspectsQuery, ProspectsQueryVariables>;
export const ChangeProspectDocument = new TypedDocumentString(`
    mutation ChangeProspect($id: ID!, $status: ProspectStatus, $note: String) {
  changeProspect(id: $id, status: $status, note: $note) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChangeProspectMutation, ChangeProspectMutationVariables>;
export const RemoveProspectDocument = new TypedDocumentString(`
    mutation RemoveProspect($id: ID!) {
  removeProspect(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<RemoveProspectMutation, RemoveProspectMutationVariables>;
export const RestoreProspectDocument = new TypedDocumentString(`
    mutation RestoreProspect($id: ID!) {
  restoreProspect(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<RestoreProspectMutation, RestoreProspectMutationVariables>;
export const SavedListDocument = new TypedDocumentString(`
    query SavedList($kind: SavedKind!) {
  saved(kind: $kind) {
    ...SavedParts
  }
}
    fragment SavedParts on Saved {
  id
  name
  content
  thumbnail
  changedAt
}`) as unknown as TypedDocumentString<SavedListQuery, SavedListQueryVariables>;
export const SavedViewDocument = new TypedDocumentString(`
    query SavedView($id: ID!) {
  savedView(id: $id) {
    isDeleted
    saved {
      ...SavedParts
    }
  }
}
    fragment SavedParts on Saved {
  id
  name
  content
  thumbnail
  changedAt
}`) as unknown as TypedDocumentString<SavedViewQuery, SavedViewQueryVariables>;
export const SaveDocument = new TypedDocumentString(`
    mutation Save($kind: SavedKind!, $name: String!, $content: String!, $places: String, $thumbnail: String) {
  save(
    kind: $kind
    name: $name
    content: $content
    places: $places
    thumbnail: $thumbnail
  ) {
    ...SavedParts
  }
}
    fragment SavedParts on Saved {
  id
  name
  content
  thumbnail
  changedAt
}`) as unknown as TypedDocumentString<SaveMutation, SaveMutationVariables>;
export const ChangeSavedDocument = new TypedDocumentString(`
    mutation ChangeSaved($id: ID!, $name: String, $content: String, $places: String, $thumbnail: String) {
  changeSaved(
    id: $id
    name: $name
    content: $content
    places: $places
    thumbnail: $thumbnail
  ) {
    ...SavedParts
  }
}
    fragment SavedParts on Saved {
  id
  name
  content
  thumbnail
  changedAt
}`) as unknown as TypedDocumentString<ChangeSavedMutation, ChangeSavedMutationVariables>;
export const DuplicateSavedDocument = new TypedDocumentString(`
    mutation DuplicateSaved($id: ID!, $name: String!) {
  duplicateSaved(id: $id, name: $name) {
    ...SavedParts
  }
}
    fragment SavedParts on Saved {
  id
  name
  content
  thumbnail
  changedAt
}`) as unknown as TypedDocumentString<DuplicateSavedMutation, DuplicateSavedMutationVariables>;
export const DeleteSavedDocument = new TypedDocumentString(`
    mutation DeleteSaved($id: ID!) {
  deleteSaved(id: $id) {
    ...SavedParts
  }
}
    fragment SavedParts on Saved {
  id
  name
  content
  thumbnail
  changedAt
}`) as unknown as TypedDocumentString<DeleteSavedMutation, DeleteSavedMutationVariables>;
export const RestoreSavedDocument = new TypedDocumentString(`
    mutation RestoreSaved($id: ID!) {
  restoreSaved(id: $id) {
    ...SavedParts
  }
}
    fragment SavedParts on Saved {
  id
  name
  content
  thumbnail
  changedAt
}`) as unknown as TypedDocumentString<RestoreSavedMutation, RestoreSavedMutationVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!) {
  search(text: $text, limit: 20) {
    score
    entity {
      id
      label
      name
      nameEn
      subkind
      aliases
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const TargetBoardDocument = new TypedDocumentString(`
    query TargetBoard {
  targets {
    ...TargetParts
    evidence {
      planId
      quote
      start
      end
    }
  }
}
    fragment ProgressParts on Progress {
  id
  value
  unit
  metric
  asOf
  sourceTitle
  sourceUrl
  note
  by
  origin
  file
  recordedAt
  withdrawnAt
}
fragment TargetParts on Target {
  id
  name
  metric
  comparator
  value
  unit
  year
  order
  chains {
    id
    name
    nameEn
  }
  task {
    id
    number
    kind
    title
    nameEn
    section {
      id
      name
      nameEn
    }
    leads {
      id
      name
      nameEn
    }
    supports {
      id
      name
      nameEn
    }
  }
  standing {
    status
    reason
    zh
    en
    share
    elapsed
    from
    deadline
    lacksFinal
    latest {
      ...ProgressParts
    }
  }
}`) as unknown as TypedDocumentString<TargetBoardQuery, TargetBoardQueryVariables>;
export const TargetHistoryDocument = new TypedDocumentString(`
    query TargetHistory($id: ID!) {
  entity(id: $id) {
    id
    ... on Target {
      progress {
        ...ProgressParts
      }
      evidence {
        ...EvidenceParts
      }
    }
  }
}
    fragment EvidenceParts on Evidence {
  id
  kind
  grade
  quote
  planId
  start
  end
  note
  source {
    id
    title
    url
    date
    publisher
  }
}
fragment ProgressParts on Progress {
  id
  value
  unit
  metric
  asOf
  sourceTitle
  sourceUrl
  note
  by
  origin
  file
  recordedAt
  withdrawnAt
}`) as unknown as TypedDocumentString<TargetHistoryQuery, TargetHistoryQueryVariables>;
export const RecordProgressDocument = new TypedDocumentString(`
    mutation RecordProgress($entry: ProgressInput!) {
  recordProgress(entry: $entry) {
    ...ProgressParts
  }
}
    fragment ProgressParts on Progress {
  id
  value
  unit
  metric
  asOf
  sourceTitle
  sourceUrl
  note
  by
  origin
  file
  recordedAt
  withdrawnAt
}`) as unknown as TypedDocumentString<RecordProgressMutation, RecordProgressMutationVariables>;
export const ProgressPreviewDocument = new TypedDocumentString(`
    query ProgressPreview($file: String!, $text: String!) {
  progressPreview(file: $file, text: $text) {
    file
    blank
    rows {
      line
      targetId
      metric
      value
      unit
      asOf
      sourceTitle
      by
    }
    wrong {
      line
      field
      found
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<ProgressPreviewQuery, ProgressPreviewQueryVariables>;
export const ImportProgressDocument = new TypedDocumentString(`
    mutation ImportProgress($file: String!, $text: String!) {
  importProgress(file: $file, text: $text) {
    id
  }
}
    `) as unknown as TypedDocumentString<ImportProgressMutation, ImportProgressMutationVariables>;
export const WithdrawProgressDocument = new TypedDocumentString(`
    mutation WithdrawProgress($ids: [ID!]!) {
  withdrawProgress(ids: $ids) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawProgressMutation, WithdrawProgressMutationVariables>;
export const RestoreProgressDocument = new TypedDocumentString(`
    mutation RestoreProgress($ids: [ID!]!) {
  restoreProgress(ids: $ids) {
    id
  }
}
    `) as unknown as TypedDocumentString<RestoreProgressMutation, RestoreProgressMutationVariables>;
export const TimelineDocument = new TypedDocumentString(`
    query Timeline {
  timeline {
    today
    truncated
    entries {
      id
      kind
      from
      to
      words
      text
      entity {
        id
        label
        name
        nameEn
        ... on Target {
          comparator
          value
          unit
        }
      }
      other {
        id
        label
        name
        nameEn
      }
      evidence {
        planId
        start
        end
        source {
          title
          url
          date
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;