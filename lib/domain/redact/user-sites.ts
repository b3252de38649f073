const sites = (list: string) => list.trim().split(/\s+/).join('|').replaceAll('.', '\\.');

/** Sites whose users have a site of their own below them, as part of a pattern. */
export const sitesAbove = `(?:${sites(`
  blogspot.com blogspot.vn wordpress.com substack.com tumblr.com livejournal.com weebly.com wixsite.com carrd.co medium.com
  github.io gitlab.io netlify.app vercel.app webflow.io notion.site deviantart.com bandcamp.com mystrikingly.com
  ghost.io blogger.com hatenablog.com over-blog.com jimdofree.com canva.site myportfolio.com bravesites.com
`)})`;

/** Sites whose users have a page, pictures, files or a form below their name, as part of a pattern. */
export const sitesOfPages = `(?:${sites(`
  flickr.com flic.kr 500px.com imgur.com vimeo.com dailymotion.com twitch.tv bigo.tv nimo.tv soundcloud.com mixcloud.com
  github.com gitlab.com behance.net dribbble.com buymeacoffee.com patreon.com ko-fi.com about.me bio.link beacons.ai
  taplink.cc campsite.bio slideshare.net issuu.com academia.edu scribd.com researchgate.net quora.com spiderum.com
  wattpad.com open.spotify.com medium.com tinder.com likee.video kwai.com picsart.com unsplash.com strava.com
  photos.app.goo.gl photos.google.com drive.google.com docs.google.com forms.gle sites.google.com
  dropbox.com 1drv.ms onedrive.live.com mega.nz mediafire.com wetransfer.com paypal.me
  pinterest.com pinterest.it pin.it
`)})`;
