import { type IconName, useMessages } from '@yimen/look'
import { useLocation } from 'wouter'
import { frameMessages } from './frame-messages.ts'

export type Place = { href: string; name: string; icon: IconName; here: boolean }

/** The main pages, for the masthead and for the tabs of a phone. */
export function usePlaces(): Place[] {
  const words = useMessages(frameMessages)
  const [location] = useLocation()
  const inMatters = location.startsWith('/matters')
  const inVault = location.startsWith('/vault')
  const inHalls = location.startsWith('/halls')
  const inServices = location === '/' || /^\/(search|items)/.test(location)
  return [
    { href: '/', name: words.services, icon: 'home', here: inServices },
    { href: '/matters', name: words.matters, icon: 'file', here: inMatters },
    { href: '/vault', name: words.vault, icon: 'box', here: inVault },
    { href: '/halls', name: words.halls, icon: 'hall', here: inHalls },
  ]
}
