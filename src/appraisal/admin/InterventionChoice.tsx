export type Intervention = { id: string; label: string; depth: number }

type InterventionChoiceProps = { interventions: readonly Intervention[]; chosen: string; onChange: (intervention: string) => void }

/** Picks one of the activities: a broad kind, or a particular one below it. */
export function InterventionChoice({ interventions, chosen, onChange }: InterventionChoiceProps) {
  if (interventions.length === 0) return <p>The vocabulary of activities is empty. Add a term to it first.</p>
  return (
    <label className="apr-field">
      Intervention, as the vocabulary of activities names it
      <select value={chosen} onChange={(event) => onChange(event.target.value)}>
        <option value="">Choose</option>
        {interventions.map(({ id, label, depth }) => (
          <option key={id} value={id}>{`${'– '.repeat(depth)}${label}`}</option>
        ))}
      </select>
    </label>
  )
}
