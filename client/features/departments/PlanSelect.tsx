import { useQuery } from "@tanstack/react-query";
import Select from "antd/es/select";
import { PlansDocument } from "../../gql/generated/graphql.ts";
import { request } from "../../gql/request.ts";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { nameOf } from "../../i18n/translate.ts";

interface Props {
  readonly value: string;
  onChange(plan: string): void;
}

/** Which plan is shown; not there where only one is loaded. */
export function PlanSelect({ value, onChange }: Props) {
  const text = useText();
  const lang = useLang();
  const plans = useQuery({
    queryKey: ["plans"],
    queryFn: ({ signal }) => request(PlansDocument, {}, signal),
  });
  const all = plans.data?.plans ?? [];
  if (all.length < 2) return null;
  return (
    <div className="field">
      <span>{text("duty.plan")}</span>
      <Select
        className="plan-select"
        aria-label={text("duty.plan")}
        value={value}
        options={all.map((plan) => ({ value: plan.id, label: nameOf(lang, plan) }))}
        onChange={onChange}
      />
    </div>
  );
}
