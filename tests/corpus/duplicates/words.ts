/** Words from which made-up publications are put together; ordinary ones, so that titles are as alike as in a search. */
const list = (text: string): string[] => text.split('|')

export const interventions = list(
  'social prescribing|link worker support|exercise referral|community gardening|group singing|nature walks|befriending|cognitive behavioural therapy|' +
    'mindfulness training|welfare advice|peer support|arts on referral|green prescriptions|health coaching|telephone counselling|home visiting|' +
    'museum visits|dance classes|walking football|debt advice|case management|motivational interviewing|community navigation|time banking|' +
    'strength training|volunteering|creative writing|animal-assisted therapy|cooking workshops|digital inclusion classes|yoga|tai chi|reading groups|' +
    'tafenoquine|metformin|sertraline|β-blockade|interferon-γ|low-dose aspirin|vitamin D3 supplementation|anti-inflammatory diets',
)
export const outcomes = list(
  'loneliness|well-being|anxiety|depressive symptoms|health-related quality of life|primary care attendance|emergency admissions|physical activity|' +
    'blood pressure|HbA1c|self-efficacy|social connectedness|medication use|sleep quality|cost-effectiveness|falls|frailty|resilience|employment|' +
    'school attendance|pain intensity|body mass index|mortality|re-admission|patient activation|carer strain|cognitive decline|TNF-α levels|' +
    'haemoglobin concentration|oestrogen exposure',
)
export const populations = list(
  'older adults|people with type 2 diabetes|adolescents|young mothers|asylum seekers|carers of people with dementia|stroke survivors|veterans|' +
    'people living with long-term conditions|students|rural communities|men in prison|women after childbirth|children with asthma|care home residents|' +
    'patients with heart failure|homeless people|frequent attenders|deprived neighbourhoods|health-care workers|unemployed men|cancer survivors|' +
    'people with severe mental illness|ethnic minority groups|pre-school children|adults with learning disabilities',
)
export const designs = list(
  'a randomised controlled trial|a systematic review and meta-analysis|a mixed-methods evaluation|a qualitative study|a cohort study|' +
    'a realist review|a pilot study|a scoping review|results from a cross-sectional survey|a cluster-randomised trial|an economic evaluation|' +
    'a propensity-matched analysis|a feasibility study|a before-and-after study|a longitudinal analysis|a population-based study',
)
export const places = list(
  'England|Wales|Scotland|the Netherlands|Portugal|Japan|Canada|south-east London|rural Ireland|Catalonia|New South Wales|São Paulo|Malmö|Ontario|' +
    'Singapore|Kenya|northern Italy|Bradford|Glasgow|the United States',
)
export const families = list(
  'Smith|Jones|Müller|García|Rodríguez|van der Berg|O’Connor|Wang|Li|Zhang|Chen|Kim|Nguyen|Silva|Santos|Llanos-Cuentas|Schäfer|Sørensen|Åström|' +
    'Dubois|Lefèvre|Rossi|Bianchi|Yamamoto|Tanaka|Suzuki|Patel|Singh|Kumar|Khan|Ahmed|Brown|Taylor|Wilson|Evans|Thomas|Roberts|Johnson|Walker|Wright|' +
    'Thompson|White|Hughes|Edwards|Green|Hall|Wood|Harris|Clarke|Jackson|McDonald|MacLeod|de Souza|Fernández|López|Martín|Ivanov|Novák|Kowalski|' +
    'Papadopoulos|Andersson|Nilsson|Virtanen|Horváth|Öztürk|Yılmaz|Haddad|Cohen|Mendes|Pereira|Oliveira|Bertotti|Husk|Chatterjee|Polley|Drinkwater|' +
    'Carnes|Woodall|Foster|Kiely|Tierney|Wildman|Moffatt|Elston|Vidovic|Kellezi|Wakefield|Bickerdike|Mercer|Loftus|Pescheny|Reinhardt|Napierala',
)
export const givens = list(
  'Anna|Ben|Clara|David|Elena|Felix|Grace|Hugo|Irene|James|Karen|Lukas|Maria|Niamh|Oscar|Priya|Quentin|Rosa|Samuel|Tomoko|Ursula|Victor|Wei|Xiao|' +
    'Yusuf|Zoë|José|Jean-Paul|Ana Maria|John A.|Mary L.|Peter J.|Min-Jung|Karl-Heinz|Siân|Aoife',
)

export type Journal = {
  full: string
  short: string
  print: string
  electronic: string
  place?: string
  numbersArticles: boolean
}

const journal = (full: string, short: string, numbersArticles = false, place?: string): Journal => ({
  full,
  short,
  numbersArticles,
  ...(place ? { place } : {}),
  print: '',
  electronic: '',
})

export const journals: Journal[] = [
  journal('BMC Public Health', 'BMC Public Health', true),
  journal('BMJ Open', 'BMJ Open', true),
  journal('British Medical Journal', 'BMJ', false, 'Clinical research ed.'),
  journal('The Lancet', 'Lancet', false, 'London, England'),
  journal('Journal of the American Medical Association', 'JAMA'),
  journal('New England Journal of Medicine', 'N Engl J Med'),
  journal('British Journal of General Practice', 'Br J Gen Pract'),
  journal('Health and Social Care in the Community', 'Health Soc Care Community'),
  journal('Journal of Public Health', 'J Public Health (Oxf)', false, 'Oxford, England'),
  journal('PLoS ONE', 'PLoS One', true),
  journal(
    'International Journal of Environmental Research and Public Health',
    'Int J Environ Res Public Health',
    true,
  ),
  journal('Social Science and Medicine', 'Soc Sci Med', false, '1982'),
  journal('Ageing and Society', 'Ageing Soc'),
  journal('Primary Health Care Research & Development', 'Prim Health Care Res Dev'),
  journal('American Journal of Preventive Medicine', 'Am J Prev Med'),
  journal('Psychological Medicine', 'Psychol Med'),
  journal('Journal of Clinical Epidemiology', 'J Clin Epidemiol'),
  journal('Archives of Physical Medicine and Rehabilitation', 'Arch Phys Med Rehabil'),
  journal('Annals of Internal Medicine', 'Ann Intern Med'),
  journal('Scandinavian Journal of Public Health', 'Scand J Public Health'),
  journal('Transactions of the Royal Society of Tropical Medicine and Hygiene', 'Trans R Soc Trop Med Hyg'),
  journal(
    'Proceedings of the National Academy of Sciences of the United States of America',
    'Proc Natl Acad Sci U S A',
  ),
  journal('Deutsches Ärzteblatt International', 'Dtsch Arztebl Int'),
  journal('Revista de Saúde Pública', 'Rev Saude Publica'),
  journal('European Journal of Public Health', 'Eur J Public Health'),
  journal('Perspectives in Public Health', 'Perspect Public Health'),
  journal('Journal of Epidemiology and Community Health', 'J Epidemiol Community Health', false, '1979'),
  journal('Trials', 'Trials', true),
  journal('Health Expectations', 'Health Expect', false, 'an international journal of public participation'),
  journal('Journal of Affective Disorders', 'J Affect Disord'),
  journal('Circulation', 'Circulation'),
  journal('Stroke', 'Stroke'),
].map((entry, index) => ({
  ...entry,
  print: issn(1_000_000 + index * 7919),
  electronic: issn(5_000_000 + index * 6101),
}))

function issn(stem: number): string {
  const digits = String(stem).padStart(7, '0')
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (8 - index), 0)
  const check = (11 - (sum % 11)) % 11
  return `${digits.slice(0, 4)}-${digits.slice(4)}${check === 10 ? 'X' : check}`
}
