import { roleNames, roles } from '@/access/roles'

export const roleOptions = roleNames.map((value) => ({ value, label: roles[value].label }))
