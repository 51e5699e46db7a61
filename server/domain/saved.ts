import { z } from "zod";

/** What users keep by name: a view (its address) or a question (its text). */
export const savedKinds = ["VIEW", "QUESTION"] as const;
export type SavedKind = (typeof savedKinds)[number];

/** Days for which a deleted thing can be brought back. */
export const keptDeleted = 30;

const places = z.record(z.string().max(300), z.tuple([z.number(), z.number()]));

/** What a client may save; sizes in characters. */
export const savedInput = z.object({
  name: z.string().trim().min(1).max(60),
  content: z.string().max(16_000),
  /** Positions of nodes by id as JSON, so that a view comes back just as it was. */
  places: z
    .string()
    .max(200_000)
    .refine((text) => places.safeParse(fromJson(text)).success)
    .nullable(),
  thumbnail: z
    .string()
    .max(80_000)
    .regex(/^data:image\/(png|jpeg|webp);base64,[\w+/=]+$/)
    .nullable(),
});
export type SavedInput = z.infer<typeof savedInput>;

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
