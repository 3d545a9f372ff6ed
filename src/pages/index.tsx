import type { PageConfig } from 'next'

import { homePage, type HomePage } from '@/publishing/home/queries'
import { servePage } from '@/site/serve-page'
import { headOf } from '@/ui/shell/head'
import { HomeView } from '@/ui/views/HomeView'

export const config: PageConfig = { unstable_runtimeJS: false }

export const getServerSideProps = servePage<HomePage>(async ({ hub, texts, locale }) => ({
  page: await homePage(hub, locale),
  head: { ...headOf('', texts.aim?.text), title: null },
}))

export default function Home(page: HomePage) {
  return <HomeView {...page} />
}
