import type { ReactNode } from 'react'
import '@/app/globals.css'
import { RootLayout } from '@/app/_pages/root-layout'

export default function Layout({ children }: { children: ReactNode }) {
  return <RootLayout language="en">{children}</RootLayout>
}
