import type { Words } from '../../catalog'
import type { konnectInside as english } from '../en/konnect-inside'

export const konnectInside: Words<typeof english> = {
  'konnect.nav': 'Hauptmenü',
  'konnect.nav.home': 'Start',
  'konnect.nav.plan': 'Tarif',
  'konnect.menu.account': 'Ihr Konto',
  'konnect.menu.plan': 'Ihr Tarif',
  'konnect.sign-out': 'Abmelden',
  'konnect-failed.title': 'Konnect ist nicht erreichbar',
  'konnect-failed.text':
    'Wir konnten Ihr Konto nicht laden. Vielleicht ist es nur eine kurze Störung; bitte versuchen Sie es erneut.',

  'home.title': 'Willkommen, {name}',
  'home.plan': 'Tarif',
  'home.manage-plan': 'Tarif verwalten',
  'home.trial': 'Ihre Testphase',
  'home.trial.ending': 'Ihre Testphase von Konnect Plus endet bald',
  'home.trial.ending.text': 'Wählen Sie, wie es weitergeht. Bis dahin behalten Sie alles, was Plus bietet.',
  'home.trial.ended': 'Es ist Zeit, Ihren Tarif zu wählen',
  'home.trial.ended.text':
    'Machen Sie mit Plus weiter oder nutzen Sie den Free-Tarif. Bis Sie wählen, geht nichts verloren.',

  'quickstart.title': 'Schnellstart',
  'quickstart.progress': '{done} von {all} erledigt',
  'quickstart.done': 'Erledigt: {step}',
  'quickstart.configure-runtime': 'Runtime konfigurieren',
  'quickstart.configure-runtime.text':
    'Richten Sie ein Gateway ein, das Ihren Datenverkehr trägt und von Konnect gesteuert wird.',
  'quickstart.configure-service': 'Service konfigurieren',
  'quickstart.configure-service.text':
    'Beschreiben Sie eine Ihrer APIs im Servicekatalog und geben Sie ihr eine Version.',
  'quickstart.implement-service': 'Service implementieren',
  'quickstart.implement-service.text':
    'Verbinden Sie diese Version mit ihrem Upstream, fügen Sie eine Route hinzu und senden Sie die erste Anfrage.',

  'plan.title': 'Ihr Tarif',
  'plan.name.plus-trial': 'Konnect Plus (Testphase)',
  'plan.name.plus': 'Konnect Plus',
  'plan.name.free': 'Konnect Free',
  'plan.days-left': 'Noch {days, plural, one {# Tag} other {# Tage}}',
  'plan.of-days': 'von {days, plural, one {# Tag} other {# Tagen}}',
  'plan.until': 'Die Testphase endet am {date}.',
  'plan.ended': 'Ihre Testphase ist beendet',
  'plan.ended-on': 'Am {date}. Nichts geht verloren, bis der Inhaber wählt, wie es weitergeht.',
  'plan.ended-on.owner': 'Am {date}. Bis Sie wählen, wie es weitergeht, geht nichts verloren.',
  'plan.not-started':
    'Die kostenlose 30-tägige Testphase beginnt, wenn sich der Inhaber Ihrer Organisation zum ersten Mal anmeldet.',
  'plan.chosen-text.plus': 'Ihre Organisation hat alles, was Plus bietet.',
  'plan.chosen-text.free': 'Ihre Organisation nutzt den Free-Tarif. Sie können jederzeit mit Plus weitermachen.',
  'plan.options': 'Plus oder Free',
  'plan.owner': 'Die Wahl gilt sofort und beendet die Testphase. Sie können sie später ändern.',
  'plan.member': 'Nur der Inhaber Ihrer Organisation kann den Tarif ändern.',
  'plan.current': 'Aktueller Tarif',
  'plan.option.plus': 'Für Teams, die ihre APIs mit Konnect betreiben.',
  'plan.option.free': 'Zum Ausprobieren und für kleine Projekte.',
  'plan.feature.plugins': 'Enterprise-Plugins für Kong Gateway',
  'plan.feature.teams': 'Teams und Rollen',
  'plan.feature.analytics': 'Längerer Analytics-Verlauf',
  'plan.feature.support': 'Support von Kong',
  'plan.feature.gateway': 'Ihre Runtimes, Services und Routen',
  'plan.feature.open-plugins': 'Open-Source-Plugins',
  'plan.feature.community': 'Community-Support',
  'plan.continue': 'Weiter mit Plus',
  'plan.downgrade': 'Auf Free herabstufen',
  'plan.downgrade.title': 'Auf den Free-Tarif herabstufen?',
  'plan.downgrade.text': 'Es gilt sofort, für alle in Ihrer Organisation. Sie verlieren:',
  'plan.downgrade.kept':
    'Ihre Runtimes, Services und Routen bleiben, wie sie sind. Sie können später mit Plus weitermachen.',
  'plan.downgrade.confirm': 'Herabstufen',
  'plan.downgrade.cancel': 'Abbrechen',
  'plan.chosen.plus': 'Sie machen mit Konnect Plus weiter.',
  'plan.chosen.free': 'Ihre Organisation nutzt jetzt Konnect Free.',

  'profile.title': 'Ihr Konto',
  'profile.password': 'Passwort ändern',
  'profile.password.text': 'Mit der Änderung enden alle anderen Sitzungen Ihres Kontos.',
  'profile.submit': 'Passwort ändern',
  'profile.wrong-password': 'Das ist nicht Ihr aktuelles Passwort.',
  'profile.changed': 'Ihr Passwort ist geändert. Alle anderen Sitzungen Ihres Kontos sind beendet.',
}
