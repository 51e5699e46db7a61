import { z } from "zod";

/** Days for which a deleted briefing can be brought back. */
export const keptDeletedDays = 30;

/** Sizes in characters. */
export const thumbnailInput = z
  .string()
  .max(80_000)
  .regex(/^data:image\/(png|jpeg|webp);base64,[\w+/=]+$/);

/** A drawing only: nothing that runs, and nothing from elsewhere. */
export const isPlainSvg = (svg: string): boolean =>
  /^<svg[\s>]/.test(svg) &&
  !/<(script|foreignObject|iframe|image|use|style|animate|set|a)\b/i.test(svg) &&
  !/\son[a-z]+\s*=/i.test(svg) &&
  !/(javascript|data):/i.test(svg);

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
