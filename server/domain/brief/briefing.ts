import { z } from "zod";

/** Days for which a deleted briefing can be brought back. */
export const keptDeletedDays = 30;

/** Sizes in characters. */
export const thumbnailInput = z
  .string()
  .max(80_000)
  .regex(/^data:image\/(png|jpeg|webp);base64,[\w+/=]+$/);

/** What our drawings are made of; whatever else there is might run, or fetch from elsewhere. */
const drawn =
  /^(svg|g|defs|marker|pattern|clipPath|linearGradient|stop|path|rect|circle|ellipse|line|polyline|polygon|text|tspan|title|desc)$/i;

/** A drawing only: nothing that runs, and nothing from elsewhere. */
export const isPlainSvg = (svg: string): boolean =>
  /^<svg[\s>]/.test(svg) &&
  [...svg.matchAll(/<\/?([^\s/>]*)/g)].every(([, name = ""]) => drawn.test(name)) &&
  !/<[^>]*[\s"'/]on[a-z]+\s*=/i.test(svg) &&
  !/(javascript|data):|url\(\s*['"]?(?!#)/i.test(svg);

export const svgInput = z.string().max(240_000).refine(isPlainSvg);

export const keptPictures = z.record(z.string().max(400), svgInput);

/** What the client drew for a file; PNG as base64. */
export const exportInput = z.object({
  format: z.enum(["PPTX", "DOCX", "HTML"]),
  isMasked: z.boolean(),
  pictures: z
    .array(
      z.object({
        key: z.string().max(400),
        width: z.number().positive(),
        height: z.number().positive(),
        png: z.string().regex(/^[\w+/=]*$/),
        svg: z.string().max(2_000_000),
      }),
    )
    .max(60),
});
export type ExportInput = z.infer<typeof exportInput>;
