// Theme, language and direction before the first paint: src/ui/theme.ts and src/i18n say the same once they run.
// A file of its own, because the content security policy allows no inline script. Needs #app-config above it.
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
  function configured() {
    try {
      return JSON.parse(document.getElementById('app-config').textContent || '{}').locale
    } catch (e) {
      // The app will say what is wrong.
    }
  }
  function match(wish) {
    var tag = String(wish).toLowerCase().replace(/_/g, '-').replace(/^iw\b/, 'he')
    var language = tag.split('-')[0]
    var near
    for (var i = 0; i < tags.length; i++) {
      if (tags[i].toLowerCase() === tag) return tags[i]
      if (!near && tags[i].split('-')[0] === language) near = tags[i]
    }
    return near
  }
  var theme = kept('theme')
  var portal = (/^\/portal\/[^/]+/.exec(location.pathname) || [''])[0]
  var mode = kept('mode:' + portal)
  if (/^(light|dark|system)$/.test(theme)) page.dataset.theme = theme
  else if (/^(light|dark)$/.test(mode)) {
    page.dataset.theme = mode
    page.dataset.themeFrom = 'portal'
  }
  var asked = new URLSearchParams(location.search).get('locale')
  var wishes = [asked, kept('locale'), configured()].concat(navigator.languages)
  var lang
  for (var i = 0; i < wishes.length && !lang; i++) lang = wishes[i] && match(wishes[i])
  page.lang = lang || 'en'
  page.dir = /^(ar|he)/.test(page.lang) ? 'rtl' : 'ltr'
})()
