type ReadPeople = {
  readonly people: readonly { readonly name: string; readonly email?: string }[]
  /** Lines that cannot be read, with what to do. */
  readonly problems: readonly string[]
}

/** People as typed, one in a line: the name, and after a comma or a semicolon the mail address if there is one. */
export function peopleIn(text: string): ReadPeople {
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  const people: { name: string; email?: string }[] = []
  const problems: string[] = []
  lines.forEach((line, index) => {
    if (!line) return
    const [, name = '', email] = /^(.*?)(?:\s*[,;\t]\s*(\S+@\S+))?$/.exec(line) ?? []
    if (!name) problems.push(`Line ${index + 1} has no name. Write the name, a comma and the mail address.`)
    else if (!email && name.includes('@')) problems.push(`Line ${index + 1}: the mail address comes after the name and a comma.`)
    else people.push({ name, ...(email ? { email } : {}) })
  })
  return { people, problems }
}
