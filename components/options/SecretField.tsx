interface SecretFieldProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly wrong: boolean;
  /** Ids of what describes it. */
  readonly about: string;
  readonly onChange: (value: string) => void;
}

/** Never shown, never offered to a password manager: one that keeps it on this disk would lay the key beside the lock. */
export function SecretField({ label, name, value, wrong, about, onChange }: SecretFieldProps) {
  return (
    <label className="field">
      <span className="name">{label}</span>
      <input
        type="password"
        className="input"
        data-field={name}
        autoComplete="off"
        value={value}
        aria-invalid={wrong}
        aria-describedby={about}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}
