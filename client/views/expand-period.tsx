import { useId } from 'react'
import type { Period } from '../api/records.ts'
import { endsBeforeItBegins, periodOf } from '../state/choice-counts.ts'

interface DayProps {
  readonly label: string
  readonly value: string | null
  readonly describedBy: string | undefined
  readonly onChange: (day: string | null) => void
}

const Day = ({ label, value, describedBy, onChange }: DayProps) => (
  <label className="expand-day">
    {label}
    <input
      type="date"
      max="9999-12-31"
      value={value ?? ''}
      aria-invalid={describedBy !== undefined}
      aria-describedby={describedBy}
      onChange={({ target }) => onChange(target.value === '' ? null : target.value)}
    />
  </label>
)

interface ExpandPeriodProps {
  readonly period: Period
  readonly onChange: (period: Period) => void
}

/** Of which time claims count; either side can be left open. */
export function ExpandPeriod({ period, onChange }: ExpandPeriodProps) {
  const id = useId()
  const fault = endsBeforeItBegins(period) ? id : undefined
  return (
    <fieldset className="expand-period">
      <legend className="visually-hidden">When</legend>
      <Day label="From" value={period.from} describedBy={fault} onChange={(from) => onChange({ ...period, from })} />
      <Day label="to" value={period.to} describedBy={fault} onChange={(to) => onChange({ ...period, to })} />
      {periodOf(period) !== null && (
        <label className="expand-undated">
          <input
            type="checkbox"
            checked={period.undated}
            onChange={({ target }) => onChange({ ...period, undated: target.checked })}
          />
          and what has no date
        </label>
      )}
      {fault !== undefined && (
        <p id={id} className="expand-fault" role="alert">
          That ends before it begins.
        </p>
      )}
    </fieldset>
  )
}
