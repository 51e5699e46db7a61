import { useQuery } from "@tanstack/react-query";
import type { BriefTemplate } from "../../gql/generated/graphql.ts";
import {
  BriefingDocument,
  type BriefingPartsFragment,
  type BriefingQuery,
  type PagePartsFragment,
  type SlidePartsFragment,
  type SpecPartsFragment,
} from "../../gql/generated/graphql.ts";
import { request } from "../../gql/request.ts";
import type { Drawing, HideNames } from "../../ui/drawing.ts";

export type Briefing = BriefingPartsFragment;
export type Outline = Briefing["outline"];
export type Slide = SlidePartsFragment;
export type Block = Slide["blocks"][number];
export type Page = PagePartsFragment;
export type PagePicture = Page["pictures"][number];
export type Spec = SpecPartsFragment;

export const briefingsKey = ["briefings"] as const;
export const briefingKey = (id: string, isMasked: boolean) => ["briefing", id, isMasked] as const;

export const useBriefing = (id: string, isMasked = false, isWanted = true) =>
  useQuery<BriefingQuery>({
    queryKey: briefingKey(id, isMasked),
    queryFn: ({ signal }) => request(BriefingDocument, { id, isMasked }, signal),
    staleTime: 0,
    enabled: isWanted,
    refetchOnWindowFocus: false,
  });

/** The page that makes a briefing of a template and opens it. */
export const newAddress = (template: BriefTemplate, of: string, region: string | null) => ({
  path: "/briefs/new",
  values: { template, of, region },
});

/** Longer names first, as the server hides them in words. */
export function hiderOf(masks: Briefing["masks"]): HideNames {
  const byName = new Map(masks.flatMap((one) => one.names.map((name) => [name, one.placeholder])));
  const names = [...byName.keys()].sort((a, b) => b.length - a.length);
  if (names.length === 0) return (text) => text;
  const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const pattern = new RegExp(escaped.join("|"), "g");
  return (text) => text.replace(pattern, (name) => byName.get(name) ?? name);
}

/** Pictures that a briefing needs, each once, without those of frozen slides that are kept. */
export function picturesOf(briefing: Briefing): { key: string; spec: Spec; title: string }[] {
  const found = new Map<string, { key: string; spec: Spec; title: string }>();
  for (const { pictures } of briefing.pages) {
    for (const { key, spec, caption } of pictures) found.set(key, { key, spec, title: caption });
  }
  return [...found.values()];
}

/** What a file needs of them: each as it is looked at. */
export function viewsOf(briefing: Briefing): PagePicture[] {
  const found = new Map<string, PagePicture>();
  for (const { pictures } of briefing.pages) {
    for (const picture of pictures) found.set(picture.view, picture);
  }
  return [...found.values()];
}

/** An SVG that was kept, with its size as it says itself. */
export function keptDrawing(svg: string): Drawing {
  const sizes = /viewBox="[\d.-]+ [\d.-]+ ([\d.]+) ([\d.]+)"/.exec(svg);
  return { svg, width: Number(sizes?.[1] ?? 1600), height: Number(sizes?.[2] ?? 900) };
}
