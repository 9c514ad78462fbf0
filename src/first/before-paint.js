// Theme, language and direction before the first paint: src/ui/theme.ts and src/i18n say the same once they run.
// The build puts it into the page, after #app-config. It speaks through data-attributes of <html>.
;(function () {
  var page = document.documentElement
  var tags = 'en de fr es ca pt-BR it nl pl ja ko zh ar he en-XA ar-XB'.split(' ')
  function kept(name) {
    try {
      return localStorage.getItem('konnect-access:' + name)
    } catch (e) {
      // Storage is forbidden: the device's own choices they are.
    }
  }
  var config = {}
  try {
    config = JSON.parse(document.getElementById('app-config').textContent || '{}') || {}
  } catch (e) {
    // The app will say what is wrong.
  }
  function inScript(tag) {
    try {
      var full = new Intl.Locale(tag).maximize()
      return full.language + '-' + full.script
    } catch (e) {
      // No language at all.
    }
  }
  function match(wish) {
    var tag = String(wish).replace(/_/g, '-')
    var wanted = inScript(tag)
    var near
    for (var i = 0; i < tags.length; i++) {
      if (tags[i].toLowerCase() === tag.toLowerCase()) return tags[i]
      if (!near && wanted && inScript(tags[i]) === wanted) near = tags[i]
    }
    return near
  }
  var theme = kept('theme')
  var portal = (/^\/portal\/[^/]+/.exec(location.pathname) || [''])[0]
  var mode = kept('mode:' + portal) || page.dataset.mode
  if (/^(light|dark|system)$/.test(theme)) page.dataset.theme = theme
  else if (/^(light|dark)$/.test(mode)) {
    page.dataset.theme = mode
    page.dataset.themeFrom = 'portal'
  }
  var asked = new URLSearchParams(location.search).get('locale')
  var wishes = [asked, kept('locale'), config.locale].concat(navigator.languages)
  var lang
  for (var i = 0; i < wishes.length && !lang; i++) lang = wishes[i] && match(wishes[i])
  page.lang = lang || 'en'
  page.dir = /^(ar|he)/.test(page.lang) ? 'rtl' : 'ltr'

  // The same address opened anew is no reload, though it is handed the state of the entry that it replaces.
  var visit = performance.getEntriesByType('navigation')[0]
  if (history.state && visit && visit.type === 'navigate') history.replaceState(null, '')

  // A page that was drawn when the app was built: is it for this address, this realm, this configuration?
  var drawn = page.dataset
  if (drawn.screen) {
    // Until the page is read to its end: what is not in its place before is not shown before.
    drawn.half = ''
    var address = location.search + location.hash
    var path = location.pathname.replace(/\/$/, '')
    var isPortal = config.realm === 'portal' || (portal && config.realm !== 'konnect')
    // As src/app/catch-link.ts; what is only perhaps a link has nothing drawn.
    var token = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/i
    var special = /[?&#](code|error|loginSuccess)=|token|email/i
    var linkPath = /^\/(login|verify-email|reset-password|welcome|forgot-password)(\/?|\/?[^\w/-].*)$/i
    var isOurs =
      (drawn.realm === 'portal') === (config.realm === 'portal') &&
      (drawn.path ? path === drawn.path : !portal && !linkPath.test(path)) &&
      drawn.drawnFor ===
        [
          config.signUp,
          config.regions,
          config.salesUrl,
          config.supportUrl,
          config.termsUrl,
          config.privacyUrl,
          config.portalRegion,
        ].join('|') &&
      (drawn.token ? token.test(address) : !special.test(address)) &&
      !(history.state && history.state.usr)
    if (drawn.screen === 'frame' ? !isPortal : !isOurs) drawn.fresh = ''
    if (drawn.token && !/email/i.test(address)) drawn.noAccount = ''
    // Other words than were drawn: fields and boxes stand, the words come with their catalog.
    else if (page.lang !== drawn.locale) drawn.words = 'wait'
  }

  // The first screen of somebody new does without the font, whose bytes stand in the way of its scripts (background.ts).
  if (!drawn.screen || kept('font')) drawn.font = ''

  // All but its first script waits for the first paint of a drawn page, which asking for it would delay.
  function load() {
    var needed = document.getElementById('needed')
    if (needed) needed.replaceWith(needed.content)
  }
  document.onreadystatechange = function () {
    document.onreadystatechange = null
    delete drawn.half
    if (drawn.fresh !== undefined) return load()
    new PerformanceObserver(load).observe({ type: 'paint', buffered: true })
    // A tab that nobody looks at is not painted.
    setTimeout(load, 1000)
  }

  // The app itself cannot be loaded: perhaps offline, perhaps gone after a deployment. As src/loading/document.ts: a page
  // that is being left cancels its scripts, too, and is gone within 2 s.
  function sayLastWord() {
    var word = document.getElementById('last-word')
    if (!word) return
    word.hidden = false
    word.setAttribute('role', 'alert')
  }
  addEventListener(
    'error',
    function (event) {
      if (event.target.tagName === 'SCRIPT') setTimeout(sayLastWord, 2000)
    },
    true,
  )

  // Pressed before the app is alive: never a native submission. The form sends itself when it can (early-input.ts).
  document.addEventListener(
    'submit',
    function (event) {
      if (drawn.alive !== undefined) return
      event.preventDefault()
      drawn.pressed = event.target.id
    },
    true,
  )
})()
