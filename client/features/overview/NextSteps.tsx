import { Link } from "react-router";
import { useText } from "../../i18n/I18nProvider.tsx";
import { useAddress } from "../../ui/use-address.ts";

const ways = [
  {
    title: "overview.invite",
    hint: "overview.inviteHint",
    steps: [
      { to: "/gaps", name: "overview.invite1" },
      { to: "/chains", name: "overview.invite2" },
      { to: "/prospects", name: "overview.invite3" },
    ],
  },
  {
    title: "overview.duty",
    hint: "overview.dutyHint",
    steps: [
      { to: "/departments", name: "overview.duty0" },
      { to: "/list/Task", name: "overview.duty1" },
      { to: "/targets", name: "overview.duty2" },
      { to: "/timeline", name: "overview.duty3" },
    ],
  },
  {
    title: "overview.brief",
    hint: "overview.briefHint",
    steps: [
      { to: "/briefs", name: "overview.brief0" },
      { to: "/lists", name: "overview.brief1" },
      { to: "/graph", name: "overview.brief2" },
    ],
  },
] as const;

/** Where each kind of user goes on. */
export function NextSteps() {
  const text = useText();
  const address = useAddress();
  return (
    <section className="overview-part" aria-labelledby="overview-next">
      <h2 id="overview-next">{text("overview.next")}</h2>
      <ul className="next-cards">
        {ways.map(({ title, hint, steps }) => (
          <li key={title} className="next-card">
            <h3>{text(title)}</h3>
            <p className="quiet">{text(hint)}</p>
            <p className="next-steps">
              {steps.map(({ to, name }) => (
                <Link key={name} to={address.to(to)}>
                  {text(name)}
                </Link>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
