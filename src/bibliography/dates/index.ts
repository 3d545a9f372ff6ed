export { edtfProblem, parseEdtf, yearOfEdtf, type EdtfDate, type PartialDate } from './edtf'
export { edtfInWords } from './words'
