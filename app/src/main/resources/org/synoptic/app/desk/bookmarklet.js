(()=>{
  const page='<!DOCTYPE html>'+document.documentElement.outerHTML;
  const form=document.createElement('form');
  form.method='post';
  form.action='ADDRESS';
  form.target='_blank';
  form.enctype='multipart/form-data';
  form.acceptCharset='utf-8';
  form.hidden=true;
  for(const [name,value] of [['key','KEY'],['url',location.href],['page',page]]){
    const field=document.createElement('textarea');
    field.name=name;
    field.value=value;
    form.append(field);
  }
  document.body.append(form);
  form.submit();
  form.remove();
})()
