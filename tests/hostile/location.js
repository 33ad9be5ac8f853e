// Goes elsewhere in every way there is.
new Phaser.Game({ scene: { create() {
  for (const go of [
    () => { location.href = 'SERVER/href'; },
    () => location.assign('SERVER/assign'),
    () => location.replace('SERVER/replace'),
    () => { document.location = 'SERVER/document'; },
    () => { top.location = 'SERVER/top'; },
    () => history.go(-1),
    () => { const meta = document.createElement('meta'); meta.httpEquiv = 'refresh'; meta.content = '0;url=SERVER/refresh'; document.head.append(meta); },
  ]) { try { go(); } catch (error) { console.log(error); } }
} } });
