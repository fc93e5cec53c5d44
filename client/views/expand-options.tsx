interface ExpandOptionsProps<Value> {
  readonly legend: string
  readonly values: readonly Value[]
  readonly chosen: Value
  readonly wordOf: (value: Value) => string
  readonly onChoose: (value: Value) => void
}

/** A setting with few values, all of them in sight. */
export const ExpandOptions = <Value extends string | number>({
  legend,
  values,
  chosen,
  wordOf,
  onChoose,
}: ExpandOptionsProps<Value>) => (
  <fieldset className="expand-setting">
    <legend className="visually-hidden">{legend}</legend>
    {values.map((value) => (
      <label key={value}>
        <input
          type="radio"
          name={legend}
          className="visually-hidden"
          checked={value === chosen}
          onChange={() => onChoose(value)}
        />
        {wordOf(value)}
      </label>
    ))}
  </fieldset>
)
