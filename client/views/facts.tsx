import type { Fact } from '../state/entity-facts.ts'

/** Facts as a list of terms. */
export const Facts = ({ facts }: { readonly facts: readonly Fact[] }) =>
  facts.length === 0 ? null : (
    <dl className="facts">
      {facts.map(({ label, value, url }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {url === undefined ? (
              value
            ) : (
              <a href={url} target="_blank" rel="noreferrer">
                {value}
              </a>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
