import { Link } from "react-router";
import { useText } from "../i18n/I18nProvider.tsx";
import { type PlanPlace, planAddress } from "./evidence-view.ts";
import { useAddress } from "./use-address.ts";

/** The way to quoted words in the plan's own text; nothing where they are from elsewhere. */
export function PlanLink({ place }: { place: PlanPlace | undefined }) {
  const text = useText();
  const address = useAddress();
  const found = place === undefined ? null : planAddress(place);
  return (
    found !== null && (
      <Link
        className="plan-link"
        to={address.to(found.path, { at: found.at })}
        title={text("plan.quotedHint")}
      >
        {text("plan.quoted")}
      </Link>
    )
  );
}
